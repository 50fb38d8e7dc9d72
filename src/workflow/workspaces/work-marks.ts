import type { WorkMarks } from '#core/backup/last-backup.ts';
import { marksOf, oldestOf, WORK_TABLES, type Work } from '#core/backup/marks.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { countRows, readTables } from '#storage/rows/rows.ts';
import { watchTables } from '#storage/rows/watch-tables.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { withRecords, type DeskAddress } from '#workflow/desk-elsewhere.ts';
import type { Desk } from '#workflow/desk.ts';

/** The marks of rows as they are stored. */
export function workMarks(work: Work): WorkMarks {
  const plain: unknown = JSON.parse(JSON.stringify(marksOf(work)));
  return { marks: digestOfJson(plain), since: oldestOf(work) };
}

/** What is stored now, to be compared with the last backup. */
export function readWorkMarks({
  db,
}: Pick<Desk, 'db'>): Promise<Result<WorkMarks, StorageTrouble>> {
  return attempt(async () => ok(workMarks(await readTables(db, WORK_TABLES))));
}

/** More than this and reading it all would hold up the page that asks. */
const MUCH = 2000;

/** Whether there is so much work that its marks are better read in a worker. */
export function isMuchWork({ db }: Desk): Promise<Result<boolean, StorageTrouble>> {
  return attempt(async () => ok((await countRows(db, WORK_TABLES)) > MUCH));
}

/**
 * Tells that work was stored, by whatever tab or worker, so that marks read before may no longer be
 * true. Gives back how to stop.
 */
export function watchWork({ db }: Desk, changed: () => void): () => void {
  return watchTables(db, (tables) => {
    if (WORK_TABLES.some((table) => tables.has(table))) changed();
  });
}

/** The same marks, read by a worker from where the desk keeps its records. */
export function readWorkMarksOf(address: DeskAddress): Promise<Result<WorkMarks, StorageTrouble>> {
  return withRecords(address, (db) => readWorkMarks({ db }));
}
