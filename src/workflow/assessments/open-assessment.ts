import type { Assessment } from '#core/assessment/assessment.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { Result } from '#core/lib/result.ts';
import { readAssessment, type ReadFailure } from '#storage/assessments.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export type OpenFailure = ReadFailure | StorageTrouble;

/** One assessment as stored now. */
export function openAssessment(
  desk: Desk,
  id: AssessmentId,
): Promise<Result<Assessment, OpenFailure>> {
  return attempt(() => readAssessment(desk.db, id));
}
