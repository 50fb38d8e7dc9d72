import type {
  Assessment,
  AssessmentDetails,
  RubricRef,
  Scope,
} from '#core/assessment/assessment.ts';
import { assessmentSchema } from '#core/assessment/assessment.ts';
import type { AssessmentId, PeriodId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import { insertAssessments } from '#storage/assessments.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export interface InvalidDetails {
  readonly kind: 'invalid-details';
  readonly paths: readonly string[];
}

/**
 * Starts an assessment with one frozen instrument version, or with one OPD's part of
 * it, and stores it at once. `period`: the one whose file it is started from.
 */
export function createAssessment(
  desk: Desk,
  rubric: RubricRef,
  details: AssessmentDetails,
  scope: Scope | null = null,
  period: PeriodId | null = null,
): Promise<Result<AssessmentId, InvalidDetails | StorageTrouble>> {
  const now = desk.now();
  const fresh: Assessment = {
    formatVersion: 1,
    id: desk.newId(),
    rubric,
    kind: details.kind,
    status: 'active',
    agency: details.agency,
    year: details.year,
    people: details.people,
    scope,
    origin: null,
    period,
    detailsRevision: 0,
    answers: {},
    createdAt: now,
    updatedAt: now,
  };
  const checked = assessmentSchema.safeParse(fresh);
  return attempt(async () => {
    if (!checked.success) {
      return fail({
        kind: 'invalid-details',
        paths: checked.error.issues.map((issue) => jsonPath(issue.path)),
      });
    }
    await insertAssessments(desk.db, [checked.data], { verb: 'create' });
    return ok(fresh.id);
  });
}
