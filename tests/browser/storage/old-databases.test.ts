import { afterEach, expect, test } from 'vitest';
import { assessmentSchema } from '#core/assessment/assessment.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { stateAfter } from '#core/journal/replay.ts';
import { readRawRows } from '#storage/rows/raw-rows.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { listAgencies } from '#workflow/period/import-agencies.ts';
import { listAssessments } from '#workflow/assessments/list-assessments.ts';
import { listDocuments } from '#workflow/evidence/list-documents.ts';
import { readJournal } from '#workflow/journal/read-journal.ts';
import { rubricOf } from '#workflow/rubrics/rubric-of.ts';
import { saveAnswer } from '#workflow/assessments/save-answer.ts';
import { layDown, type OldDatabase } from '../../support/old-database.ts';
import { must } from '../../support/scenario.ts';

const FILES = import.meta.glob<OldDatabase>('/tests/fixtures/databases/*.json', {
  import: 'default',
  eager: true,
});
const OLD = Object.entries(FILES).map(([path, old]) => ({
  version: path.replace(/^.*\/|\.json$/g, ''),
  old,
}));
const open: TimbangDatabase[] = [];

async function laidDown({ version, old }: (typeof OLD)[number]): Promise<Desk> {
  const name = `lama-${version}-${crypto.randomUUID()}`;
  await layDown(name, old);
  const desk = openDesk(name);
  open.push(desk.db);
  return desk;
}

function has(row: unknown, key: string, value: string): boolean {
  return (row as Readonly<Record<string, unknown>>)[key] === value;
}

afterEach(() => {
  for (const db of open.splice(0)) db.close();
});

test('a database of every earlier version is here', () => {
  expect(OLD.map(({ version }) => version)).toEqual(['v1', 'v2', 'v3']);
});

test.each(OLD)('a database of $version opens with every row it had', async (one) => {
  const desk = await laidDown(one);
  const rows = await readRawRows(desk.db);
  for (const [table, before] of Object.entries(one.old.rows)) {
    expect(rows[table], table).toHaveLength(before.length);
    expect(rows[table], table).toEqual(expect.arrayContaining([...before]));
  }
});

test.each(OLD)('what $version held is read, shown and can be worked on', async (one) => {
  const desk = await laidDown(one);
  const { sound, damaged } = must(await listAssessments(desk));
  expect(damaged).toEqual([]);
  const before = (one.old.rows['assessments'] ?? []).map((row) => assessmentSchema.parse(row));
  expect([...sound].sort((a, b) => a.id.localeCompare(b.id))).toEqual(
    [...before].sort((a, b) => a.id.localeCompare(b.id)),
  );
  expect(await listAgencies(desk)).toHaveLength(1);
  for (const assessment of sound) {
    must(await rubricOf(desk, assessment.rubric));
    const evidence = (one.old.rows['documents'] ?? []).filter((row) =>
      has(row, 'assessmentId', assessment.id),
    );
    const documents = must(await listDocuments(desk, assessment.id)).sound;
    expect(new Set(documents)).toEqual(new Set(evidence));
    expect(must(await readJournal(desk, assessment.id)).entries).toEqual([]);
    const answer = assessment.answers['k1'];
    if (!answer) continue;
    const saved = must(
      await saveAnswer(desk, assessment.id, 'k1', { ...answer, fact: 'Lanjut' }, ''),
    );
    expect(saved.revision).toBe(answer.revision + 1);
    const { entries, broken } = must(await readJournal(desk, assessment.id));
    expect(broken).toBeNull();
    expect(entries.map(({ verb }) => verb)).toEqual(['begin', 'answer']);
    expect(stateAfter(entries, 0)).toEqual({
      assessment: one.old.rows['assessments']?.find((row) => has(row, 'id', assessment.id)),
      documents: new Map(documents.map((document) => [document.id, document])),
    });
  }
});
