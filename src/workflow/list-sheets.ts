import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { ReviewSheet } from '#core/review/sheet.ts';
import { readSheets, type SheetList } from '#storage/reviews.ts';
import { attempt, type StorageTrouble } from './attempt.ts';
import type { Desk } from './desk.ts';

/** Every sheet of this desk, newest change first, and apart from them the damaged rows. */
export function listSheets({ db }: Pick<Desk, 'db'>): Promise<Result<SheetList, StorageTrouble>> {
  return attempt(async () => ok(await readSheets(db)));
}

/** The sheet of this desk on a submission; null = none was begun. */
export function readSheet(
  { db }: Pick<Desk, 'db'>,
  submission: Digest,
): Promise<Result<ReviewSheet | null, StorageTrouble>> {
  return attempt(async () => {
    const { sound } = await readSheets(db);
    return ok(sound.find((one) => one.submission === submission) ?? null);
  });
}

/** The sheets of this desk on an assessment, whatever the revision, newest change first. */
export function sheetsOn(
  { db }: Pick<Desk, 'db'>,
  assessment: AssessmentId,
): Promise<Result<readonly ReviewSheet[], StorageTrouble>> {
  return attempt(async () => {
    const { sound } = await readSheets(db);
    return ok(sound.filter((one) => one.assessment === assessment));
  });
}
