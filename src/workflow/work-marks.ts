import type { WorkMarks } from '#core/backup/last-backup.ts';
import { marksOf, oldestOf, WORK_TABLES, type Work } from '#core/backup/marks.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { digestOfJson } from '#exchange/digest.ts';
import { readRows } from '#storage/rows.ts';
import { attempt, type StorageTrouble } from './attempt.ts';
import type { Desk } from './desk.ts';

/** The marks of rows as they are stored. */
export function workMarks(work: Work): WorkMarks {
  const plain: unknown = JSON.parse(JSON.stringify(marksOf(work)));
  return { marks: digestOfJson(plain), since: oldestOf(work) };
}

/** What is stored now, to be compared with the last backup. */
export function readWorkMarks({ db }: Desk): Promise<Result<WorkMarks, StorageTrouble>> {
  return attempt(async () => {
    const read = WORK_TABLES.map(async (table) => {
      const rows = await readRows(db, table);
      return [table, rows.map(({ row }) => row)] as const;
    });
    const work: unknown = Object.fromEntries(await Promise.all(read));
    return ok(workMarks(work as Work));
  });
}
