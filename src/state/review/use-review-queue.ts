import type { Result } from '#core/lib/result.ts';
import type { ReviewQueue } from '#core/review/queue.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { reviewQueue } from '#workflow/review/review-queue.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { localDay } from '#state/local-day.ts';

/** The work queue of this desk; undefined while it is read. */
export function useReviewQueue(): Result<ReviewQueue, StorageTrouble> | undefined {
  const desk = useDesk();
  return useLive(() => reviewQueue(desk, localDay), [desk]);
}
