import type { Result } from '#core/lib/result.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { listPlans, type PlanList } from '#workflow/plans/plans.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';

/** All investment plans, kept in step with what is stored; undefined while they are read. */
export function usePlans(): Result<PlanList, StorageTrouble> | undefined {
  const desk = useDesk();
  return useLive(() => listPlans(desk), [desk]);
}
