import type { WorkMarks } from '#core/backup/last-backup.ts';
import { marksOf, oldestOf, WORK_TABLES, type Work } from '#core/backup/marks.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { readRows } from '#storage/rows/rows.ts';
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
  return attempt(async () => {
    const read = WORK_TABLES.map(async (table) => {
      const rows = await readRows(db, table);
      return [table, rows.map(({ row }) => row)] as const;
    });
    const work: unknown = Object.fromEntries(await Promise.all(read));
    return ok(workMarks(work as Work));
  });
}

/** More than this and reading it all would hold up the page that asks. */
const MUCH = 2000;

/** Whether there is so much work that its marks are better read in a worker. */
export function isMuchWork({ db }: Desk): Promise<Result<boolean, StorageTrouble>> {
  return attempt(async () => {
    const counts = await Promise.all(WORK_TABLES.map((table) => db.table(table).count()));
    return ok(counts.reduce((sum, count) => sum + count, 0) > MUCH);
  });
}

/** The same marks, read by a worker from where the desk keeps its records. */
export function readWorkMarksOf(address: DeskAddress): Promise<Result<WorkMarks, StorageTrouble>> {
  return withRecords(address, (db) => readWorkMarks({ db }));
}
