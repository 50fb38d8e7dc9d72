import { proxy } from 'comlink';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type {
  Curve,
  HandPrice,
  Robustness,
  SearchEnd,
  SearchProgress,
  WhyNot,
} from '#core/invest/choice/search-types.ts';
import type { DeskAddress } from '#workflow/desk-elsewhere.ts';
import type { NoBook } from '#workflow/plans/plan-source.ts';
import { keptWorker } from './kept-worker.ts';
import type { PlanSearchVerbs } from './plan-search-entry.ts';

const searcher = keptWorker<PlanSearchVerbs>(
  () => new Worker(new URL('./plan-search-entry.ts', import.meta.url), { type: 'module' }),
);

type Heard = (done: number, total: number) => void;

/**
 * Searches the best plan under everything that binds it, in a worker. Rejects with `Cancelled`
 * when it is stopped, as the disk does, or when the worker breaks.
 */
export function searchPlan(
  place: DeskAddress,
  plan: InvestmentPlan,
  heard: (progress: SearchProgress) => void,
): Promise<SearchEnd | NoBook> {
  return searcher.ask(place, async (verbs) => verbs.search(plan, proxy(heard)));
}

/** Why one proposal is not in the plan that was chosen. Rejects like {@link searchPlan}. */
export function askWhyNot(
  place: DeskAddress,
  plan: InvestmentPlan,
  id: string,
  heard: Heard,
): Promise<WhyNot | NoBook> {
  return searcher.ask(place, async (verbs) => verbs.whyNot(plan, id, proxy(heard)));
}

/** What every size of ceilings buys. Rejects like {@link searchPlan}. */
export function askCurve(
  place: DeskAddress,
  plan: InvestmentPlan,
  heard: Heard,
): Promise<Curve | NoBook> {
  return searcher.ask(place, async (verbs) => verbs.curve(plan, proxy(heard)));
}

/** What stays chosen when figures turn out otherwise. Rejects like {@link searchPlan}. */
export function askRobustness(
  place: DeskAddress,
  plan: InvestmentPlan,
  heard: Heard,
): Promise<Robustness | NoBook> {
  return searcher.ask(place, async (verbs) => verbs.robustness(plan, proxy(heard)));
}

/** What each choice by hand costs. Rejects like {@link searchPlan}. */
export function askHandPrices(
  place: DeskAddress,
  plan: InvestmentPlan,
): Promise<readonly HandPrice[] | NoBook> {
  return searcher.ask(place, async (verbs) => verbs.handPrices(plan));
}

/** Calls `listener` whenever an answer given before may no longer hold; gives back how to stop. */
export const onPlanSearchChange = searcher.onChange;

/** Ends whatever is searched; who waits for an answer hears `Cancelled`. */
export const stopPlanSearch = searcher.stop;

/** Starts the worker and lets it read its solver, so that it also works after the network is gone. */
export const warmUpPlanSearch = searcher.warmUp;
