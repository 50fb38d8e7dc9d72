import type { Assessment, AssessmentDetails } from '#core/assessment/assessment.ts';
import { assessmentSchema } from '#core/assessment/assessment.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import { changeAssessment, type ReadFailure } from '#storage/assessments.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { InvalidDetails } from './create-assessment.ts';
import type { Desk } from '#workflow/desk.ts';

/** Somebody else changed agency, year or people in the meantime. Nothing was written. */
interface StaleDetails {
  readonly kind: 'stale';
  readonly stored: Assessment;
}

export type SaveDetailsFailure = StaleDetails | InvalidDetails | ReadFailure | StorageTrouble;

/** Stores agency, year and people if they still have the revision the writer had read. */
export function saveDetails(
  desk: Desk,
  id: AssessmentId,
  revision: number,
  details: AssessmentDetails,
): Promise<Result<Assessment, SaveDetailsFailure>> {
  const change = (stored: Assessment): Result<Assessment, StaleDetails | InvalidDetails> => {
    if (stored.detailsRevision !== revision) return fail({ kind: 'stale', stored });
    const next = {
      ...stored,
      ...details,
      detailsRevision: revision + 1,
      updatedAt: desk.now(),
    };
    const checked = assessmentSchema.safeParse(next);
    if (checked.success) return ok(checked.data);
    const paths = checked.error.issues.map((issue) => jsonPath(issue.path));
    return fail({ kind: 'invalid-details', paths });
  };
  return attempt(() => changeAssessment(desk.db, id, change, { verb: 'details' }));
}
