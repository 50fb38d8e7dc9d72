import type { PlanAnswer, PlanAsk } from '#core/invest/plan-ask.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { DeskAddress } from '#workflow/desk-elsewhere.ts';
import type { NoBook } from '#workflow/plans/plan-source.ts';
import { askPlan, onPlanChange } from '#worker/plan-client.ts';
import { useAsked, type Asked } from '#state/saving/use-asked.ts';

/** Plan and part went through text, so that their content decides and not the object. */
function askByText<A extends PlanAsk>(
  place: DeskAddress,
  text: string,
): Promise<PlanAnswer<A> | NoBook> {
  const [plan, ask] = JSON.parse(text) as readonly [InvestmentPlan, A];
  return askPlan(place, plan, ask);
}

/**
 * One part of a plan, made in a worker that keeps the agreed results in memory. Asked anew by
 * itself when the plan, results, instruments or initiatives change. A {@link NoBook} says why
 * there is nothing to plan from.
 */
export function usePlanView<A extends PlanAsk>(
  plan: InvestmentPlan,
  ask: A,
): Asked<PlanAnswer<A> | NoBook> {
  return useAsked<PlanAnswer<A> | NoBook>(JSON.stringify([plan, ask]), askByText, onPlanChange);
}
