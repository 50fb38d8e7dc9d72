import type { Assessment } from '#core/assessment/assessment.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { readAssessments, type DamagedRow } from '#storage/assessments.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export interface AssessmentList {
  readonly sound: readonly Assessment[];
  readonly damaged: readonly DamagedRow[];
}

/** All assessments of this browser, newest change first, and the rows that are damaged. */
export function listAssessments(desk: Desk): Promise<Result<AssessmentList, StorageTrouble>> {
  return attempt(async () => ok(await readAssessments(desk.db)));
}
