import type { WorkMarks } from '#core/backup/last-backup.ts';
import { marksOf, oldestOf } from '#core/backup/marks.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { digestOfJson } from '#exchange/digest.ts';
import { readRows } from '#storage/rows.ts';
import { attempt, type StorageTrouble } from './attempt.ts';
import type { Desk } from './desk.ts';

/** The marks of rows as they are stored. */
export function workMarks(
  assessments: readonly unknown[],
  documents: readonly unknown[],
): WorkMarks {
  const plain: unknown = JSON.parse(JSON.stringify(marksOf(assessments, documents)));
  return { marks: digestOfJson(plain), since: oldestOf(assessments, documents) };
}

/** What is stored now, to be compared with the last backup. */
export function readWorkMarks(desk: Desk): Promise<Result<WorkMarks, StorageTrouble>> {
  return attempt(async () => {
    const assessments = (await readRows(desk.db, 'assessments')).map(({ row }) => row);
    const documents = (await readRows(desk.db, 'documents')).map(({ row }) => row);
    return ok(workMarks(assessments, documents));
  });
}
