import type { WorkMarks } from '#core/backup/last-backup.ts';
import { marksOf, oldestOf, type Work } from '#core/backup/marks.ts';
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
  const rowsOf = async (table: keyof Work): Promise<readonly unknown[]> =>
    (await readRows(db, table)).map(({ row }) => row);
  return attempt(async () => {
    const [assessments, documents, rubrics, agencyLists] = await Promise.all([
      rowsOf('assessments'),
      rowsOf('documents'),
      rowsOf('rubrics'),
      rowsOf('agencyLists'),
    ]);
    return ok(workMarks({ assessments, documents, rubrics, agencyLists }));
  });
}
