import type { PeriodId } from '#core/lib/ids.ts';
import type { Result } from '#core/lib/result.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { readOffice, type OfficeFacts } from '#workflow/period/period-progress.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { localDay } from '#state/local-day.ts';

/**
 * Everything that tells where the periods of this desk stand, or one of them; undefined while
 * it is read.
 */
export function useOffice(period?: PeriodId): Result<OfficeFacts, StorageTrouble> | undefined {
  const desk = useDesk();
  return useLive(() => readOffice(desk, localDay, period), [desk, period]);
}
