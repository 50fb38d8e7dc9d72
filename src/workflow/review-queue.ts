import { ok, type Result } from '#core/lib/result.ts';
import type { ReviewQueue } from '#core/review/queue.ts';
import { attempt, type StorageTrouble } from './attempt.ts';
import type { Desk } from './desk.ts';

/** Everything that waits at this desk, as things stand now. */
export function reviewQueue(
  _desk: Desk,
  _dayOf: (iso: string) => string,
): Promise<Result<ReviewQueue, StorageTrouble>> {
  return attempt(() => Promise.resolve(ok({ entries: [], absent: [], damaged: 0 })));
}
