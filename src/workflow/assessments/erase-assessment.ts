import type { AssessmentId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { eraseAssessment as erase } from '#storage/assessments.ts';
import { eraseDeleted } from '#storage/workspaces/erase-deleted.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** Somebody brought it back meanwhile. Nothing was erased. */
export interface NotDeleted {
  readonly kind: 'not-deleted';
}

/** Removes an assessment that is marked as deleted, for good, with its evidence and its journal. */
export function eraseDeletedAssessment(
  desk: Desk,
  id: AssessmentId,
): Promise<Result<true, NotDeleted | StorageTrouble>> {
  return attempt<true, NotDeleted>(async () =>
    (await eraseDeleted(desk.db, 'assessments', id, { verb: 'status' }))
      ? ok(true)
      : fail({ kind: 'not-deleted' }),
  );
}

/** Removes an assessment, or a damaged row, for good. There is no way back. */
export function eraseAssessment(desk: Desk, key: string): Promise<Result<true, StorageTrouble>> {
  return attempt(async () => {
    await erase(desk.db, key);
    return ok(true as const);
  });
}
