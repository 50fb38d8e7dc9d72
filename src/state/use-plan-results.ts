import { listPlanResults, type PlanResults } from '#workflow/plan-results.ts';
import { useDesk } from './desk.ts';
import { useLive } from './live.ts';

const NONE: readonly PlanResults[] = [];

/** The results a plan can start from, kept in step with what is stored; none while they are read. */
export function usePlanResults(): readonly PlanResults[] {
  const desk = useDesk();
  const read = useLive(() => listPlanResults(desk), [desk]);
  return read?.ok ? read.value : NONE;
}
