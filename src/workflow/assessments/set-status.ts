import type { Assessment, AssessmentStatus } from '#core/assessment/assessment.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { changeAssessment, type ReadFailure } from '#storage/assessments.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/**
 * Archives, deletes or brings back an assessment. Deleting only marks it: the
 * content stays until somebody erases it for good from the list of deleted ones.
 * `updatedAt` is about the content and stays as it is.
 */
export function setStatus(
  desk: Desk,
  id: AssessmentId,
  status: AssessmentStatus,
): Promise<Result<Assessment, ReadFailure | StorageTrouble>> {
  const note = { verb: 'status' } as const;
  return attempt(() =>
    changeAssessment<never>(desk.db, id, (stored) => ok({ ...stored, status }), note),
  );
}
