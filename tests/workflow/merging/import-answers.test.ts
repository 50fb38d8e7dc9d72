import { expect, test } from 'vitest';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import { compareCells } from '#core/spreadsheet/compare-cells.ts';
import { currentCells } from '#core/spreadsheet/current-cells.ts';
import { readJournal } from '#workflow/journal/read-journal.ts';
import { exportAnswers } from '#workflow/merging/export-answers.ts';
import { importAnswers, type TakenCell } from '#workflow/merging/import-answers.ts';
import { openAnswerBook } from '#workflow/merging/open-answer-book.ts';
import { openAssessment } from '#workflow/assessments/open-assessment.ts';
import { saveAnswer } from '#workflow/assessments/save-answer.ts';
import { undoImport } from '#workflow/merging/undo-import.ts';
import { editCells } from '../../exchange/book/edit.ts';
import { must, Scenario } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';

const FILE = 'isian.xlsx';

async function begun() {
  const scenario = await new Scenario(freshDesk()).start();
  const { desk, id } = scenario;
  must(await saveAnswer(desk, id, 'k1', { ...BLANK_ANSWER, fact: 'lama', notes: 'tetap' }, 'Ayu'));
  const assessment = await scenario.stored();
  const rubric = appliedRubric(scenario.loaded.rubric, assessment);
  return { desk, id, assessment, rubric };
}

type Begun = Awaited<ReturnType<typeof begun>>;

/** The journey of a file: out, edited, in, looked at. */
async function throughFile(
  { assessment, rubric }: Begun,
  edits: Readonly<Record<string, string | number | null>>,
): Promise<readonly TakenCell[]> {
  const order = { assessment, rubric, documents: [], madeAt: '2026-11-22T00:00:00.000Z' };
  const { bytes } = must(exportAnswers(order));
  const file = new Blob([new Uint8Array(editCells(bytes, edits))]);
  const book = must(await openAnswerBook(file, order));
  const { changes } = compareCells(book.cells, currentCells(rubric, assessment.answers, []));
  return changes.map(({ place, app, sheet }) => ({ place, from: app, to: sheet }));
}

test('what was typed in the file is stored together, named in the journal, and taken back', async () => {
  const start = await begun();
  const { desk, id, rubric, assessment } = start;
  const cells = await throughFile(start, {
    'Jawaban!H2': 'baru',
    'Kriteria!E2': 'ya',
    'Jawaban!J3': 'catatan K2',
  });
  const order = { assessment: id, rubric, cells, by: 'Budi', fileName: FILE };
  const undo = must(await importAnswers(desk, order));
  const { answers } = must(await openAssessment(desk, id));
  expect(answers['k1']).toMatchObject({
    revision: 2,
    rating: 'rated',
    fact: 'baru',
    notes: 'tetap',
    edited: { by: 'Budi' },
  });
  expect(answers['k2']).toMatchObject({ revision: 1, notes: 'catatan K2' });
  expect(must(await readJournal(desk, id)).entries.at(-1)).toMatchObject({
    verb: 'spreadsheet',
    by: 'Budi',
    about: FILE,
  });

  must(await undoImport(desk, undo));
  const back = must(await openAssessment(desk, id)).answers;
  expect(back['k1']).toMatchObject({
    ...assessment.answers['k1'],
    revision: 3,
    edited: { by: 'Budi' },
  });
  expect(back['k2']).toMatchObject({ ...BLANK_ANSWER, revision: 2, edited: { by: 'Budi' } });
});

test('a cell that holds something else than was shown: nothing at all is written', async () => {
  const start = await begun();
  const { desk, id, rubric } = start;
  const cells = await throughFile(start, { 'Jawaban!H2': 'baru', 'Jawaban!J3': 'catatan K2' });
  const { answers } = must(await openAssessment(desk, id));
  const k1 = answers['k1'] ?? BLANK_ANSWER;
  must(await saveAnswer(desk, id, 'k1', { ...k1, fact: 'lain' }, 'Citra'));
  const before = must(await openAssessment(desk, id));
  const order = { assessment: id, rubric, cells, by: 'Budi', fileName: FILE };
  expect(await importAnswers(desk, order)).toMatchObject({
    error: { kind: 'stale', places: [{ of: 'answer', indicator: 'k1', field: 'fact' }] },
  });
  expect(must(await openAssessment(desk, id))).toEqual(before);
});

test('another cell of the same answer may have changed: both are kept', async () => {
  const start = await begun();
  const { desk, id, rubric } = start;
  const cells = await throughFile(start, { 'Jawaban!H2': 'baru' });
  const k1 = must(await openAssessment(desk, id)).answers['k1'] ?? BLANK_ANSWER;
  must(await saveAnswer(desk, id, 'k1', { ...k1, notes: 'dari layar' }, 'Citra'));
  must(await importAnswers(desk, { assessment: id, rubric, cells, by: 'Budi', fileName: FILE }));
  expect(must(await openAssessment(desk, id)).answers['k1']).toMatchObject({
    fact: 'baru',
    notes: 'dari layar',
  });
});

test('after somebody has worked on, taking back is refused and nothing is lost', async () => {
  const start = await begun();
  const { desk, id, rubric } = start;
  const cells = await throughFile(start, { 'Jawaban!H2': 'baru' });
  const order = { assessment: id, rubric, cells, by: 'Budi', fileName: FILE };
  const undo = must(await importAnswers(desk, order));
  const k1 = must(await openAssessment(desk, id)).answers['k1'] ?? BLANK_ANSWER;
  must(await saveAnswer(desk, id, 'k1', { ...k1, notes: 'sesudahnya' }, 'Citra'));
  expect(await undoImport(desk, undo)).toEqual({ ok: false, error: { kind: 'worked-on' } });
  expect(must(await openAssessment(desk, id)).answers['k1']?.notes).toBe('sesudahnya');
});

test('a huge file is refused before it is read', async () => {
  const start = await begun();
  const file = new Blob([new Uint8Array(6 * 1024 * 1024)]);
  expect(await openAnswerBook(file, start)).toMatchObject({
    error: { kind: 'too-large', of: 'file' },
  });
});
