import type { PlanAnswer, PlanAsk } from '#core/invest/plan-ask.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { DeskAddress } from '#workflow/desk-elsewhere.ts';
import type { NoBook } from '#workflow/plans/plan-source.ts';
import { keptWorker } from './kept-worker.ts';
import type { PlanVerbs } from './plan-entry.ts';

const keeper = keptWorker<PlanVerbs>(
  () => new Worker(new URL('./plan-entry.ts', import.meta.url), { type: 'module' }),
);

/**
 * Asks the worker that keeps the agreed results for one part of a plan. Rejects as the disk does,
 * or when the worker breaks; the next question then starts another.
 */
export function askPlan<A extends PlanAsk>(
  place: DeskAddress,
  plan: InvestmentPlan,
  ask: A,
): Promise<PlanAnswer<A> | NoBook> {
  return keeper.ask(
    place,
    async (verbs) => (await verbs.ask(plan, ask)) as unknown as PlanAnswer<A> | NoBook,
  );
}

/** Calls `listener` whenever an answer given before may no longer hold; gives back how to stop. */
export const onPlanChange = keeper.onChange;

/** Starts the worker and lets it read its code, so that it also works after the network is gone. */
export const warmUpPlans = keeper.warmUp;
