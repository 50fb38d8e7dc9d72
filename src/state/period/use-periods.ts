import type { Period } from '#core/period/period.ts';
import { listPeriods } from '#workflow/period/list-periods.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';

/** The periods an assessment can begin in: opened from files, or sent out from here. */
export function usePeriods(): readonly Period[] | undefined {
  const desk = useDesk();
  const found = useLive(() => listPeriods(desk), [desk]);
  if (!found) return undefined;
  return found.ok ? found.value.sound.flatMap(({ period }) => period ?? []) : [];
}
