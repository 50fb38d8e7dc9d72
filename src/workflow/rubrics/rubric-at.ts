import type { RubricRef } from '#core/assessment/assessment.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { readPackages } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { rubricHere } from './rubric-here.ts';

/** An instrument wherever it can be found at this desk; null = nowhere. */
export function rubricAt(
  desk: Desk,
  ref: RubricRef,
): Promise<Result<Rubric | null, StorageTrouble>> {
  return attempt(async () => {
    const { sound } = await readPackages(desk.db);
    return ok(await rubricHere(desk, ref, sound));
  });
}
