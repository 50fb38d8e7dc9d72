import type { Digest, ReviewId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { ReviewSheet } from '#core/review/sheet.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import { readSheetRow } from '#storage/reviews.ts';
import { readRows } from '#storage/rows/rows.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

const propertyOf = (row: unknown, name: string): unknown =>
  typeof row === 'object' && row !== null
    ? Object.getOwnPropertyDescriptor(row, name)?.value
    : undefined;

/**
 * The id of this desk's sheet on a submission; null = none was begun. Only ids are looked at:
 * checking every sheet of a desk takes longer than a screen may stand still.
 */
export function findSheet(
  { db }: Desk,
  submission: Digest,
): Promise<Result<ReviewId | null, StorageTrouble>> {
  return attempt(async () => {
    const rows = await readRows(db, 'reviews');
    const found = rows.find(({ row }) => propertyOf(row, 'submission') === submission);
    return ok(found ? (propertyOf(found.row, 'id') as ReviewId) : null);
  });
}

/** One sheet by its id. */
export function readSheetById(
  { db }: Desk,
  id: ReviewId,
): Promise<Result<ReviewSheet, ReadFailure | StorageTrouble>> {
  return attempt<ReviewSheet, ReadFailure>(async () => {
    const read = await readSheetRow(db, id);
    return read.ok ? ok(read.value.sheet) : read;
  });
}
