import type { Assessment } from '#core/assessment/assessment.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { insertAssessments } from '#storage/assessments.ts';
import { readHead } from '#storage/journal.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** Stores an assessment that is still on screen, but no longer on disk, under a new id. */
export function saveAsNew(
  desk: Desk,
  shown: Assessment,
): Promise<Result<AssessmentId, StorageTrouble>> {
  return attempt(async () => {
    const copy: Assessment = { ...shown, id: desk.newId(), status: 'active' };
    const { digest } = await readHead(desk.db, shown.id);
    const note = { verb: 'create', about: shown.id, heads: digest ? [digest] : [] } as const;
    await insertAssessments(desk.db, [copy], note);
    return ok(copy.id);
  });
}
