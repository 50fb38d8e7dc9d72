import type { Highs } from 'highs';
import { checkStarts } from '#core/invest/choice/check-starts.ts';
import { neededOrder } from '#core/invest/choice/conflict.ts';
import { greedyPlan } from '#core/invest/choice/greedy.ts';
import type { PlanOrder, Starts } from '#core/invest/choice/plan-order.ts';
import { compareMerit, meritOf } from '#core/invest/choice/reach.ts';
import { withoutUseless } from '#core/invest/choice/without-useless.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { exactCore, roughCore } from './core-order.ts';
import { exactBound, type ExactBound } from './exact-bound.ts';
import { leanOrder } from './lean-order.ts';
import { planModel } from './plan-model.ts';
import { priceGround } from './price-ground.ts';
import { seekPrices, type KnownPrices } from './seek-prices.ts';
import { solveModel, type ModelSearch } from './solve-model.ts';
import type { PlanFailure, PlanProgress, SolvedPlan, SolveLimits } from './solve-types.ts';

/** So few proposals are searched as they are. */
const FEW = 30;
/** A rough core is looked at first where so many proposals are free, and has so many of them. */
const ROUGH = { from: 150, least: 120, most: 1000, share: 0.3 } as const;
/** More than these are not searched as a whole: the solver does not end within the time. */
const MOST = 1500;
/** Of the time, until prices are found: what is left is the solver's. */
const PRICE_SHARE = 0.6;
/**
 * A core of more than `long` is begun only where `share` of the time is left and it sufficed for the
 * prices: inside its first relaxation the solver hears no clock.
 */
const CORE = { long: 400, share: 0.25 } as const;

type Heard = (progress: PlanProgress) => void;
type Solved = Result<SolvedPlan, PlanFailure>;

/** Of two plans the one that is worth more; the first of equals. */
function better(order: PlanOrder, one: Starts, other: Starts | null): Starts {
  if (!other) return one;
  return compareMerit(meritOf(order, other), meritOf(order, one)) > 0 ? other : one;
}

/** The best of the plans that hold everything and are there without any search. */
function firstPlan(order: PlanOrder, known: Starts | null): Starts | null {
  const { starts, faults } = greedyPlan(order);
  const isKnown = known !== null && checkStarts(order, known).length === 0;
  if (faults.length > 0) return isKnown ? known : null;
  return isKnown ? better(order, known, starts) : starts;
}

/** Searches one order; what shared columns cannot cut off one by one is searched once more apart. */
function searchOrder(highs: Highs, order: PlanOrder, search: ModelSearch, heard: Heard): Solved {
  const began = search.clock();
  const solve = (isApart: boolean): Solved => {
    const seconds = search.seconds - (search.clock() - began);
    return solveModel(highs, order, planModel(order, isApart), { ...search, seconds }, heard);
  };
  const solved = solve(false);
  return !solved.ok && solved.error.kind === 'unsound' ? solve(true) : solved;
}

function roughOf(order: PlanOrder, lean: PlanOrder, bound: ExactBound): PlanOrder {
  const { least, most, share } = ROUGH;
  const size = Math.max(least, Math.min(most, Math.ceil(order.proposals.length * share)));
  return roughCore(lean, bound, size);
}

/** An order of many proposals, and what it is searched with. */
interface Many {
  readonly order: PlanOrder;
  readonly lean: PlanOrder;
  readonly limits: SolveLimits;
  readonly passed: () => number;
  readonly heard: Heard;
  readonly search: (
    core: PlanOrder,
    as: ModelSearch['effort'],
    best: Starts | null,
    bound: number,
  ) => Solved;
}

/** Whether the solver might not end a rough core within the time. */
function mayOverrun({ limits, passed }: Many, core: PlanOrder, isCutShort: boolean): boolean {
  if (core.proposals.length <= CORE.long) return false;
  return isCutShort || limits.seconds - passed() < CORE.share * limits.seconds;
}

/** By prices: what can still be chosen at all, and where that is too much, what is worth most. */
function solveMany(many: Many, first: Starts | null): Solved {
  const { order, lean, limits, passed, heard, search } = many;
  const { effort } = limits;
  const valueOf = (starts: Starts): number => meritOf(lean, starts)[0] ?? 0;
  let from = first;
  let isCutShort = false;
  const ground = priceGround(lean);
  const finish = (starts: Starts, above: number, isOver: boolean, isOnly = false): Solved => {
    const left = withoutUseless(order, starts);
    const merit = meritOf(order, left);
    const isProven = isOnly || (merit.length === 1 && above <= (merit[0] ?? 0));
    return ok({ starts: left, merit, bound: above, isProven, isCutShort: isOver });
  };
  /** Whether a plan needs no search any more; ties are settled where the model is small enough. */
  const isEnd = (starts: Starts | null, most: number): starts is Starts =>
    starts !== null &&
    most <= valueOf(starts) &&
    (lean.proposals.length > MOST || (effort !== 'full' && order.objective === 'gain'));
  // Without any price everything is free: a plan that is worth as much needs no search.
  const all = exactBound(ground, new Float64Array(ground.at.end)).bound;
  if (isEnd(from, all)) return finish(from, all, false);
  const prices = seekPrices(
    ground,
    (bound) => {
      const isReached = from !== null && Math.floor(bound) <= valueOf(from);
      isCutShort = !isReached && passed() > PRICE_SHARE * limits.seconds;
      return isReached || isCutShort;
    },
    limits.prices,
  );
  const priced = exactBound(ground, prices);
  const bound = Math.min(all, priced.bound);
  if (from) heard({ seconds: passed(), found: valueOf(from), bound });
  if (isEnd(from, bound)) return finish(from, bound, false);
  const core = (): ReturnType<typeof exactCore> =>
    exactCore(lean, priced, from ? valueOf(from) : -Infinity);

  let exact = core();
  if (exact.free > ROUGH.from) {
    const small = roughOf(exact.order, lean, priced);
    if (from && mayOverrun(many, small, isCutShort)) return finish(from, bound, true);
    const rough = search(small, 'rough', from, bound);
    if (rough.ok) {
      from = better(lean, rough.value.starts, from);
      isCutShort ||= rough.value.isCutShort;
      exact = core();
    }
  }
  const most = effort === 'rough' ? ROUGH.from : MOST;
  const isRough = exact.free > most || isCutShort;
  if (from && isRough) return finish(from, bound, isCutShort);
  if (isEnd(from, bound)) return finish(from, bound, false);
  // Nothing is left to choose: whatever is worth as much has the same proposals.
  const isOnly = exact.free === 0 && (effort !== 'full' || exact.order.proposals.length === 0);
  if (from && isOnly) return finish(from, valueOf(from), false, true);
  return search(exact.order, effort === 'rough' ? 'quick' : effort, from, bound);
}

/**
 * The best plan under everything that binds it: one aim after the other, each kept while the next
 * is sought, then less money and earlier starts among equals. Ends come by branches and by gap, so
 * that every computer gives the same plan, unless the time is over first (`isCutShort`).
 *
 * Many proposals become few: what another one makes needless goes out; prices say what no plan is
 * above, and by it what can still be chosen at all. Where that is still too much for the solver it
 * searches those that are worth most beyond their prices, and the prices bound what they miss.
 *
 * @param known a plan to begin with, where it still holds everything.
 */
export function solvePlan(
  highs: Highs,
  order: PlanOrder,
  limits: SolveLimits,
  heard: Heard,
  known: Starts | null = null,
): Solved {
  const { clock, effort } = limits;
  const began = clock();
  const passed = (): number => clock() - began;
  const lean = leanOrder(order, new Set(known?.keys()));
  const valueOf = (starts: Starts): number => meritOf(lean, starts)[0] ?? 0;
  const from = firstPlan(lean, known);
  // Before anything is sought there is a plan already, where ranking and cutting finds one.
  if (from) heard({ seconds: passed(), found: valueOf(from), bound: Infinity });

  const search: Many['search'] = (core, as, best, bound) => {
    const start = passed();
    // A rough core need not have all that the first plan has.
    const first = as === 'rough' ? firstPlan(core, best) : best;
    const left = { seconds: limits.seconds - start, clock };
    return searchOrder(highs, core, { ...left, effort: as, from: first, bound }, (progress) =>
      heard({
        ...progress,
        seconds: start + progress.seconds,
        found: best ? Math.max(progress.found ?? -Infinity, valueOf(best)) : progress.found,
        bound: as === 'rough' ? bound : progress.bound,
      }),
    );
  };
  const last = effort === 'rough' ? 'quick' : effort;
  if (lean.proposals.length < FEW) return search(lean, last, from, Infinity);
  if (!from && lean.proposals.length > MOST) {
    // What has to be is looked at first: there is a plan of it, or there is none at all.
    const needed = search(neededOrder(lean), 'rough', null, Infinity);
    if (!needed.ok) return needed;
    return solveMany({ order, lean, limits, passed, heard, search }, needed.value.starts);
  }
  return solveMany({ order, lean, limits, passed, heard, search }, from);
}

/** Prices of an order, for others that are much like it; as far as they came when time is over. */
export function pricesOf(order: PlanOrder, isOver: () => boolean): KnownPrices {
  const ground = priceGround(leanOrder(order, new Set()));
  return { at: ground.at, prices: seekPrices(ground, isOver) };
}
