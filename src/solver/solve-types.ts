import type { StartFault } from '#core/invest/choice/check-starts.ts';
import type { Starts } from '#core/invest/choice/plan-order.ts';
import type { KnownPrices } from './seek-prices.ts';

/** How far the search has come: the best found, and the most that is still possible. */
export interface PlanProgress {
  readonly seconds: number;
  readonly found: number | null;
  readonly bound: number;
}

export interface SolvedPlan {
  readonly starts: Starts;
  /** What the plan is worth by the order's objective, reckoned anew from its starts. */
  readonly merit: readonly number[];
  /** No plan is worth more by the first number of its merit. */
  readonly bound: number;
  /** Nothing better exists by any number of its merit. */
  readonly isProven: boolean;
  /** The time was over before the search was: another computer may come further. */
  readonly isCutShort: boolean;
}

export type PlanFailure =
  /** No plan holds every constraint. */
  | { readonly kind: 'impossible' }
  /** None was found in time. */
  | { readonly kind: 'unsolved' }
  /** What was found does not hold what binds it. It is not handed out. */
  | { readonly kind: 'unsound'; readonly faults: readonly StartFault[] };

export interface SolveLimits {
  /** Seconds for all of it. */
  readonly seconds: number;
  /** Seconds that have passed since any moment. */
  readonly clock: () => number;
  /**
   * `quick` looks through few branches and settles equals by leaving out what is useless; `rough`
   * is content with a plan near the best one.
   */
  readonly effort: 'full' | 'quick' | 'rough';
  /** Prices of an order much like it, so that its own are found sooner. */
  readonly prices?: KnownPrices | null;
}
