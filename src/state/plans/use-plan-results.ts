import { listPlanResults, type PlanResults } from '#workflow/plans/plan-results.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';

const NONE: readonly PlanResults[] = [];

/** The results a plan can start from, kept in step with what is stored; none while they are read. */
export function usePlanResults(): readonly PlanResults[] {
  const desk = useDesk();
  const read = useLive(() => listPlanResults(desk), [desk]);
  return read?.ok ? read.value : NONE;
}
