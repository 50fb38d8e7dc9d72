import type { AssessmentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { insertAssessments, readAssessment, type ReadFailure } from '#storage/assessments.ts';
import { attempt, type StorageTrouble } from './attempt.ts';
import type { Desk } from './desk.ts';

/** Copies an assessment with all its answers under a new id; the original is not touched. */
export function duplicateAssessment(
  desk: Desk,
  id: AssessmentId,
): Promise<Result<AssessmentId, ReadFailure | StorageTrouble>> {
  return attempt(async () => {
    const source = await readAssessment(desk.db, id);
    if (!source.ok) return source;
    const now = desk.now();
    const copy = {
      ...source.value,
      id: desk.newId(),
      status: 'active' as const,
      createdAt: now,
      updatedAt: now,
    };
    await insertAssessments(desk.db, [copy]);
    return ok(copy.id);
  });
}
