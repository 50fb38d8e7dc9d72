import { afterPlan, agreesWithScore } from '#core/invest/proposal/after-plan.ts';
import { checkStarts } from '#core/invest/choice/check-starts.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import { gainsOf } from '#core/invest/choice/reach.ts';
import type {
  Curve,
  HandPrice,
  Robustness,
  SearchEnd,
  SearchProgress,
  WhyNot,
} from '#core/invest/choice/search-types.ts';
import { conflictIn } from '#solver/plan-conflict.ts';
import type { PlanSolver } from '#solver/load-plan-solver.ts';
import { solvePlan } from '#solver/solve-plan.ts';
import { curveOf } from './plan-curve.ts';
import { handPricesOf } from './plan-hand-prices.ts';
import { keepPlans } from './plan-keeper.ts';
import { choiceGround } from './choice-ground.ts';
import { prepare, secondsNow, type Prepared } from './plan-prepared.ts';
import { robustnessOf } from './plan-robustness.ts';
import { readPlanSolver } from './plan-solver.ts';
import type { NoBook } from './plan-source.ts';
import { whyNot } from './plan-why-not.ts';

type Heard = (done: number, total: number) => void;

/** Everything that is searched in the plans of one workspace. */
export interface PlanSearch {
  readonly search: (
    plan: InvestmentPlan,
    heard: (progress: SearchProgress) => void,
  ) => Promise<SearchEnd | NoBook>;
  readonly whyNot: (plan: InvestmentPlan, id: string, heard: Heard) => Promise<WhyNot | NoBook>;
  readonly curve: (plan: InvestmentPlan, heard: Heard) => Promise<Curve | NoBook>;
  readonly robustness: (plan: InvestmentPlan, heard: Heard) => Promise<Robustness | NoBook>;
  readonly handPrices: (plan: InvestmentPlan) => Promise<readonly HandPrice[] | NoBook>;
}

/** Seconds of a search; what is left of them names what makes it impossible, these at least. */
const SECONDS = 20;
const CONFLICT_SECONDS = 2;

/**
 * The best plan of a book. What comes out holds every constraint and gives, scored anew by the one
 * scoring function, what it was chosen by; otherwise it is not handed out.
 *
 * @param now UTC, for the record.
 */
export function searchBook(
  solver: PlanSolver,
  book: PlanBook,
  now: string,
  heard: (progress: SearchProgress) => void,
): SearchEnd {
  const { order } = book.task;
  const began = secondsNow();
  const limits = { seconds: SECONDS, clock: secondsNow, effort: 'full' } as const;
  const solved = solvePlan(solver, order, limits, ({ bound, ...progress }) => {
    heard({ ...progress, bound: Number.isFinite(bound) ? bound : null });
  });
  if (!solved.ok) {
    if (solved.error.kind !== 'impossible') return solved.error;
    const seconds = Math.max(CONFLICT_SECONDS, SECONDS - (secondsNow() - began));
    const conflict = conflictIn(solver, order, { seconds, clock: secondsNow });
    return { kind: 'impossible', conflict };
  }
  const { starts, merit, bound, isProven, isCutShort } = solved.value;
  const faults = checkStarts(order, starts);
  const isTrue = agreesWithScore(book, afterPlan(book, starts), gainsOf(order, starts));
  if (faults.length > 0 || !isTrue) return { kind: 'unsound', faults };
  return {
    kind: 'chosen',
    seconds: secondsNow() - began,
    choice: {
      name: '',
      starts: Object.fromEntries(starts),
      by: 'optimum',
      ground: choiceGround(book),
      merit,
      bound: Number.isFinite(bound) ? bound : null,
      isProven,
      isCutShort,
      at: now,
    },
  };
}

/**
 * Opens the database, with the key of its vault where it is sealed, and keeps its results.
 * `changed` is called whenever answers given before may no longer hold.
 */
export async function searchInPlans(
  database: string,
  key: CryptoKey | null,
  changed: () => void,
): Promise<PlanSearch> {
  const keeper = await keepPlans(database, key, changed);
  let last: { readonly of: PlanBook; readonly chosen: string; readonly made: Prepared } | undefined;
  const ask = async <T>(
    plan: InvestmentPlan,
    answer: (prepared: Prepared, solver: PlanSolver) => T,
  ): Promise<T | NoBook> => {
    const [of, solver] = await Promise.all([keeper.book(plan), readPlanSolver()]);
    if ('kind' in of) return of;
    const chosen = JSON.stringify(plan.chosen);
    if (last?.of !== of || last.chosen !== chosen) {
      last = { of, chosen, made: prepare(solver, { ...of, plan }) };
    }
    return answer(last.made, solver);
  };
  return {
    search: async (plan, heard) => {
      const [book, solver] = await Promise.all([keeper.book(plan), readPlanSolver()]);
      if ('kind' in book) return book;
      return searchBook(solver, book, new Date().toISOString(), heard);
    },
    whyNot: (plan, id, heard) =>
      ask(plan, (prepared, solver) => whyNot(solver, prepared, id, heard)),
    curve: (plan, heard) => ask(plan, (prepared) => curveOf(prepared, heard)),
    robustness: (plan, heard) => ask(plan, (prepared) => robustnessOf(prepared, heard)),
    handPrices: (plan) => ask(plan, handPricesOf),
  };
}
