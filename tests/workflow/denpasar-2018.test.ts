import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ok } from '#core/lib/result.ts';
import { rubricOfResult } from '#core/review/recount-final.ts';
import { scoreOfFindings } from '#core/report/findings-score.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { GroupTrace, Trace } from '#core/scoring/score.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { changeAssessment } from '#storage/assessments.ts';
import { changeRating } from '#workflow/review/change-sheet.ts';
import { readResult } from '#workflow/result/read-result.ts';
import { storeSubmission } from '#workflow/receive/store-submission.ts';
import { prepareSubmission } from '#workflow/submit/submit.ts';
import { writeSubmission } from '#workflow/submit/write-submission.ts';
import { must, Scenario } from '../support/scenario.ts';
import { Asesor, fileOf } from './asesor-desk.ts';
import { agreeOnAll, finalize, leadDesk, meetingAt } from './consensus-desk.ts';
import { UNWATCHED } from './evidence-desk.ts';
import { keyedDesk } from './keys-desk.ts';

interface Row {
  readonly indicator: string;
  readonly claimed: number;
  readonly found: number;
}

/** The real levels of the city, as its own database has them. */
async function published(): Promise<readonly Row[]> {
  const text = await readFile('tests/fixtures/published/denpasar-2018.csv', 'utf8');
  const [, ...lines] = text.trim().split('\n');
  return lines.map((line) => {
    const [indicator = '', claimed = '', found = ''] = line.split(',');
    return { indicator, claimed: Number(claimed), found: Number(found) };
  });
}

/** The city's own claims, sent as one file. */
async function claimedFile(rows: readonly Row[]): Promise<File> {
  const city = await new Scenario(await keyedDesk('Pemerintah Kota')).start(
    {
      agency: { name: 'Pemerintah Kota', shortName: '', code: '', government: 'Kota' },
      year: 2018,
      people: [{ role: 'head', name: 'Kepala', position: 'Kepala' }],
    },
    'spbe-5-2018',
  );
  const levels = Object.fromEntries(rows.map(({ indicator, claimed }) => [indicator, claimed]));
  const answers = withLevels(city.loaded.rubric, (await city.stored()).answers, levels);
  const said = Object.entries(answers).map(([id, answer]) => {
    // Where nothing is ticked the lowest level is stated on purpose.
    const lowest = answer.criteria.length === 0;
    const words = { subject: `Layanan ${id}`, fact: 'Fakta', analysis: 'Analisis' };
    return [id, { ...answer, ...words, lowest, done: true }] as const;
  });
  must(
    await changeAssessment(
      city.desk.db,
      city.id,
      (stored) => ok({ ...stored, answers: Object.fromEntries(said) }),
      { verb: 'answer' },
    ),
  );
  const prepared = must(
    await prepareSubmission(city.desk, city.id, {
      officer: { name: 'Kepala', position: 'Kepala' },
      note: '',
      recipients: [],
      today: '2026-01-05',
      fileName: (revision) => `kota-${revision}.zip`,
    }),
  );
  const { progress, signal } = UNWATCHED;
  const written = must(await writeSubmission(prepared.order, prepared.hands, progress, signal));
  must(await storeSubmission(city.desk, prepared, written));
  return new File([written.file], written.fileName);
}

/** The evaluator's levels, rated on a sheet and signed off. */
async function foundFile(submission: File, rows: readonly Row[]): Promise<File> {
  const asesor = await Asesor.at('Tim Evaluator', 'Evaluator');
  const { id } = await asesor.receive(submission);
  const sheet = await asesor.open(id);
  for (const { indicator, found } of rows) {
    const document = { is: 'value', value: String(found) } as const;
    const stages = { document, interview: { is: 'open' }, visit: { is: 'open' } } as const;
    const said = { fact: 'Fakta', analysis: 'Analisis', departure: 'Tanpa bukti', done: true };
    must(await changeRating(asesor.desk, sheet.id, indicator, { stages, ...said }, 0));
  }
  return fileOf(await asesor.sign(await asesor.open(id)));
}

const aspects = (traces: readonly Trace[]): readonly GroupTrace[] =>
  traces.flatMap((trace) => {
    if (trace.kind !== 'group') return [];
    return trace.children.some(({ kind }) => kind === 'group') ? aspects(trace.children) : [trace];
  });

test('claims and reviews of Denpasar 2018 give what was published: 3.67, 2.64 and its aspects', async () => {
  const rows = await published();
  const submission = await claimedFile(rows);
  const { desk, id } = await leadDesk(submission, [await foundFile(submission, rows)]);
  const { items, rubric } = await meetingAt(desk, id);
  expect(items.map(({ votes }) => votes.length)).toEqual(rows.map(() => 1));
  expect(placedIndicators(rubric)).toHaveLength(37);
  await agreeOnAll(desk, id);
  const sent = must(await finalize(desk, id));
  const { final, recount } = must(await readResult(desk, sent.record.id));
  expect(final.claimed?.value).toBe('3.67');
  expect(final.score).toEqual({ value: '2.64', predikat: 'Baik' });
  expect(recount?.differ).toBe(0);
  const applied = rubricOfResult(rubric, final, 2018);
  const findings = Object.fromEntries(
    Object.entries(final.values).map(([key, { finding }]) => [key, finding]),
  );
  const shown = aspects(scoreOfFindings(applied, findings).groups).map(({ value }) => value?.text);
  expect(shown).toEqual(['2.00', '2.10', '2.00', '2.50', '2.33', '3.29', '2.50']);
});
