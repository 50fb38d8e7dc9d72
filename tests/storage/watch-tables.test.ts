import { Dexie, RangeSet } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { writeAgencyList } from '#storage/agency-lists.ts';
import { TimbangDatabase } from '#storage/database.ts';
import { watchTables } from '#storage/rows/watch-tables.ts';
import { watchWork } from '#workflow/workspaces/work-marks.ts';
import { freshDesk } from '../workflow/fresh-desk.ts';

const LIST = { id: 'a', fileName: 'opd.csv', importedAt: '2026-01-05T00:00:00.000Z', entries: [] };

let stop: () => void = () => undefined;
afterEach(() => stop());

test('each write is heard with its tables, also from another connection; a reading is not', async () => {
  const { db } = freshDesk();
  // Making it is a write to all of it.
  await db.open();
  const heard: string[][] = [];
  stop = watchTables(db, (tables) => heard.push([...tables]));
  await writeAgencyList(db, LIST);
  expect(heard).toEqual([['agencyLists']]);
  await db.agencyLists.toArray();
  const beside = new TimbangDatabase(db.name);
  await beside.transaction('rw', beside.roster, beside.settings, async () => {
    await beside.roster.put({ id: 'r' });
    await beside.settings.put({ id: 's' });
  });
  beside.close();
  expect(heard.slice(1).map((tables) => tables.sort())).toEqual([['roster', 'settings']]);
});

test('what is written elsewhere, or taken back, or after the end, is not heard', async () => {
  const [here, elsewhere] = [freshDesk(), freshDesk()];
  await Promise.all([here.db.open(), elsewhere.db.open()]);
  const heard: unknown[] = [];
  stop = watchTables(here.db, (tables) => heard.push(tables));
  await writeAgencyList(elsewhere.db, LIST);
  const undone = here.db.transaction('rw', here.db.roster, async () => {
    await here.db.roster.put({ id: 'r' });
    throw new Error('thought better of it');
  });
  await expect(undone).rejects.toThrow('thought better of it');
  stop();
  await writeAgencyList(here.db, LIST);
  expect(heard).toEqual([]);
});

test('a page that comes back from a sleep takes every table as written', async () => {
  const { db } = freshDesk();
  const heard: number[] = [];
  stop = watchTables(db, (tables) => heard.push(tables.size));
  // As the library does when a page comes back.
  Dexie.on.storagemutated.fire({ all: new RangeSet(-Infinity, [[]]) });
  expect(heard).toEqual([db.tables.length]);
});

test('work is what a backup compares: a setting is none', async () => {
  const desk = freshDesk();
  await desk.db.open();
  let times = 0;
  stop = watchWork(desk, () => (times += 1));
  await desk.db.settings.put({ id: 's' });
  expect(times).toBe(0);
  await writeAgencyList(desk.db, LIST);
  expect(times).toBe(1);
});
