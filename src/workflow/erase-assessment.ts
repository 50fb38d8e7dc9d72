import { ok, type Result } from '#core/lib/result.ts';
import { eraseAssessment as erase } from '#storage/assessments.ts';
import { attempt, type StorageTrouble } from './attempt.ts';
import type { Desk } from './desk.ts';

/** Removes an assessment, or a damaged row, for good. There is no way back. */
export function eraseAssessment(desk: Desk, key: string): Promise<Result<true, StorageTrouble>> {
  return attempt(async () => {
    await erase(desk.db, key);
    return ok(true as const);
  });
}
