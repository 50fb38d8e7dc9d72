import type { StandingView } from '#core/invest/view-standing.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import type { Asked } from '#state/saving/use-asked.ts';
import { usePlanView } from '#state/plans/use-plan-view.ts';
import type { NoBook } from '#workflow/plans/plan-source.ts';

/** What the open plan starts from, with the two ways in which there is nothing. */
export interface Standing {
  readonly asked: Asked<StandingView | NoBook>;
  readonly view: StandingView | undefined;
  readonly none: NoBook | undefined;
}

/** Asks what the open plan starts from. */
export function useStanding(): Standing {
  const { plan } = usePlan();
  const asked = usePlanView(plan, { part: 'standing' });
  const here = asked.kind === 'here' ? asked.view : undefined;
  const isNone = here !== undefined && 'kind' in here;
  return {
    asked,
    view: here === undefined || isNone ? undefined : here,
    none: isNone ? here : undefined,
  };
}
