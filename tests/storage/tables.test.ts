import { expect, test } from 'vitest';
import { readAgencyLists, writeAgencyList } from '#storage/agency-lists.ts';
import { readAssessments } from '#storage/assessments.ts';
import { TimbangDatabase } from '#storage/database.ts';
import { readRawRows } from '#storage/rows/raw-rows.ts';
import { assessmentWith } from '../support/scenario.ts';
import { freshDesk } from '../workflow/fresh-desk.ts';

const LIST = { id: 'a', fileName: 'opd.csv', importedAt: '2026-01-05T00:00:00.000Z', entries: [] };

test('lists of agencies: newest first, renewed under the same id, damaged ones left out', async () => {
  const { db } = freshDesk();
  const newer = { ...LIST, id: 'b', importedAt: '2026-01-06T00:00:00.000Z' };
  await writeAgencyList(db, LIST);
  await writeAgencyList(db, newer);
  await db.agencyLists.put({ id: 'c' });
  expect(await readAgencyLists(db)).toEqual([newer, LIST]);
  const renewed = { ...LIST, importedAt: '2026-01-07T00:00:00.000Z' };
  await writeAgencyList(db, renewed);
  expect(await readAgencyLists(db)).toEqual([renewed, newer]);
});

test('the raw copy holds every row of every table exactly as stored', async () => {
  const { db } = freshDesk();
  const sound = assessmentWith('01990000-0000-7000-8000-000000000001');
  const broken = { id: 'x', any: ['thing', { deep: null }] };
  await db.assessments.bulkPut([sound, broken]);
  await writeAgencyList(db, LIST);
  expect(await readRawRows(db)).toEqual({
    assessments: [sound, broken],
    agencyLists: [LIST],
    documents: [],
    settings: [],
    rubrics: [],
    contacts: [],
    periods: [],
    packages: [],
    journal: [],
    reviews: [],
    messages: [],
    consensus: [],
    roster: [],
    applications: [],
    facilities: [],
    datasets: [],
    imports: [],
    setAside: [],
    initiatives: [],
    prices: [],
    plans: [],
    clearances: [],
  });
});

test('opened again under the same name, everything is still there', async () => {
  const { db } = freshDesk();
  await db.assessments.put(assessmentWith('01990000-0000-7000-8000-000000000001'));
  const { name } = db;
  db.close();
  expect(await new TimbangDatabase(name).assessments.count()).toBe(1);
});

test('an older application in a newer database keeps what it does not know', async () => {
  const newer = (): TimbangDatabase => {
    const database = new TimbangDatabase('newer');
    database.version(7).stores({ future: 'id' });
    return database;
  };
  const first = newer();
  await first.table('future').put({ id: 'kept' });
  await first.assessments.put({ id: 'x', formatVersion: 2 });
  first.close();
  const older = new TimbangDatabase('newer');
  expect((await readAssessments(older)).damaged.map(({ key }) => key)).toEqual(['x']);
  older.close();
  const again = newer();
  expect(await again.table('future').toArray()).toEqual([{ id: 'kept' }]);
  expect(await again.assessments.toArray()).toEqual([{ id: 'x', formatVersion: 2 }]);
});
