import type { PlanAnswer, PlanAsk } from '#core/invest/plan-ask.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { NoBook } from '#workflow/plans/plan-source.ts';
import { askPlan } from '#worker/plan-client.ts';
import { useDesk } from '#state/desk.ts';

/** Asks for parts of a plan one by one, outside the screen: for files of long tables. */
export function usePlanAsk(
  plan: InvestmentPlan,
): <A extends PlanAsk>(ask: A) => Promise<PlanAnswer<A> | NoBook> {
  const { db } = useDesk();
  return (ask) => askPlan({ database: db.name, key: db.vault.key }, plan, ask);
}
