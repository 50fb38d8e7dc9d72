import type { AssessmentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { mayBegin, type BeginBlock } from '#core/review/may-open.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { standingHere } from './desk-standing.ts';

/** Whether this desk can begin a sheet on an assessment, and why not. */
export function whetherToBegin(
  { db }: Desk,
  assessment: AssessmentId,
): Promise<Result<true | BeginBlock, StorageTrouble>> {
  return attempt(async () => ok(mayBegin(await standingHere(db, assessment))));
}
