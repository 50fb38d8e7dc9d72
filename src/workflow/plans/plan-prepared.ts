import { checkStarts } from '#core/invest/choice/check-starts.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { PlanOrder, Starts } from '#core/invest/choice/plan-order.ts';
import { compareMerit, meritOf } from '#core/invest/choice/reach.ts';
import { scaled } from '#core/invest/choice/vary-order.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { Result } from '#core/lib/result.ts';
import type { PlanSolver } from '#solver/load-plan-solver.ts';
import { pricesOf, solvePlan } from '#solver/solve-plan.ts';
import type { KnownPrices } from '#solver/seek-prices.ts';
import type { PlanFailure, SolvedPlan } from '#solver/solve-types.ts';
import { choiceGround } from './choice-ground.ts';

/** A plan that holds everything, and whether nothing is better. */
export interface KnownPlan {
  readonly starts: Starts;
  readonly isProven: boolean;
}

/** Searches a plan, in at most so many seconds. */
type Search = (
  order: PlanOrder,
  known: Starts | null,
  seconds?: number,
) => Result<SolvedPlan, PlanFailure>;

/** A book with the best plan under it, ready for questions. */
export interface Prepared {
  readonly book: PlanBook;
  readonly ground: Digest;
  /** null = none was found. */
  readonly best: KnownPlan | null;
  /** Searches few branches, from a plan that is known. */
  readonly quick: Search;
  /** Is content with a plan near the best one. */
  readonly rough: Search;
  /**
   * The best plan under all ceilings times `permille` / 1000; kept, unless its search was cut short.
   * null = none was found.
   */
  readonly at: (permille: number, seconds?: number) => KnownPlan | null;
}

/** Seconds for one question to the solver; few branches end sooner where the machine is quiet. */
const SECONDS = 8;
/** Of them, for the prices all questions begin with. */
const PRICE_SECONDS = 4;

export const secondsNow = (): number => performance.now() / 1000;

const nothing = (): void => undefined;

/**
 * The choice in the plan's record, where it is the optimum of this very order: whatever is set by
 * hand after a search makes it a choice by hand.
 */
function chosenBest({ plan: { chosen }, task }: PlanBook, ground: Digest): KnownPlan | null {
  if (!chosen || chosen.by !== 'optimum' || chosen.ground !== ground) return null;
  const starts = new Map(Object.entries(chosen.starts));
  if (checkStarts(task.order, starts).length > 0) return null;
  return { starts, isProven: chosen.isProven };
}

/** Prepares a book for questions; without a choice that still holds its best plan is searched. */
export function prepare(solver: PlanSolver, book: PlanBook): Prepared {
  const { order } = book.task;
  const ground = choiceGround(book);
  let prices: KnownPrices | undefined;
  const searching =
    (effort: 'quick' | 'rough'): Search =>
    (asked, known, most = SECONDS) => {
      const began = secondsNow();
      prices ??= pricesOf(order, () => secondsNow() - began > PRICE_SECONDS);
      const seconds = Math.min(SECONDS, most) - (secondsNow() - began);
      const limits = { seconds, clock: secondsNow, effort, prices };
      return solvePlan(solver, asked, limits, nothing, known);
    };
  const quick = searching('quick');
  const solved = (...asked: Parameters<Search>): SolvedPlan | null => {
    const found = quick(...asked);
    return found.ok ? found.value : null;
  };
  const best = chosenBest(book, ground) ?? solved(order, null);
  const kept = new Map<number, KnownPlan | null>([[1000, best]]);
  const better = (one: KnownPlan | null, other: KnownPlan | null): KnownPlan | null => {
    if (!one || !other) return one ?? other;
    return compareMerit(meritOf(order, one.starts), meritOf(order, other.starts)) >= 0
      ? one
      : other;
  };
  return {
    book,
    ground,
    best,
    quick,
    rough: searching('rough'),
    at: (permille, seconds) => {
      const known = kept.get(permille);
      if (known !== undefined) return known;
      // A plan for less money holds under more as well.
      const below = [...kept].flatMap(([at, one]) => (at < permille ? [one] : []));
      const from = below.reduce(better, null);
      const found = solved(scaled(order, permille), from?.starts ?? null, seconds);
      if (found?.isCutShort !== true) kept.set(permille, found);
      return found;
    },
  };
}
