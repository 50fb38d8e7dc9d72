import type { Highs } from 'highs';
import { checkStarts, type StartFault } from '#core/invest/check-starts.ts';
import { greedyPlan } from '#core/invest/greedy.ts';
import type { PlanOrder, Starts } from '#core/invest/plan-order.ts';
import { compareMerit, meritOf } from '#core/invest/reach.ts';
import { withoutUseless } from '#core/invest/without-useless.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { addRow, valuesOf, type PlanRow, type Term } from './plan-draft.ts';
import { planModel, type PlanModel } from './plan-model.ts';
import { runPlan, type Found } from './run-plan.ts';

/** How far the search has come: the best found, and the most that is still possible. */
interface PlanProgress {
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
  /** `quick` looks through few branches and settles equals by leaving out what is useless. */
  readonly effort: 'full' | 'quick';
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Within this share of the bound a search without proof may end. */
const GAP = 0.005;
/** So many branches are looked through to prove that nothing is better. */
const PROOF_NODES = { full: 500, quick: 20 } as const;
/** What settles equals only need not be settled to the last rupiah. */
const TIE_NODES = 50;
const ALL_NODES = 2_147_483_647;
/** Of the time that is left, so that what comes after has its own. */
const SHARE = 0.7;

/** The part of the first number that the model leaves out: agencies that stand at their goal already. */
function constantOf({ objective, agencies }: PlanOrder): number {
  if (objective !== 'good') return 0;
  return agencies.filter(({ missing }) => missing !== null && missing <= 0).length;
}

/** What a plan adds up to by one sum of columns. */
function sumOf(model: PlanModel, sum: readonly Term[], plan: Starts): number {
  const values = valuesOf(model, plan);
  return sum.reduce((total, [times, column]) => total + times * (values[column] ?? 0), 0);
}

/** What a sum of columns is at most by their own bounds: known before anything is sought. */
function mostOf({ columns }: PlanModel, sum: readonly Term[]): number {
  return sum.reduce((total, [times, column]) => {
    const { low = 0, high = 0 } = columns[column] ?? {};
    return total + Math.max(times * low, times * high);
  }, 0);
}

/** The best of the plans that hold everything and are there without any search. */
function firstPlan(order: PlanOrder, known: Starts | null): Starts | null {
  const { starts, faults } = greedyPlan(order);
  const greedy = faults.length === 0 ? starts : null;
  if (!known || checkStarts(order, known).length > 0) return greedy;
  const isBetter = greedy && compareMerit(meritOf(order, greedy), meritOf(order, known)) > 0;
  return isBetter ? greedy : known;
}

type Heard = (progress: PlanProgress) => void;

/** All of the search on one model. */
function solveOn(
  highs: Highs,
  order: PlanOrder,
  model: PlanModel,
  limits: SolveLimits & { readonly from: Starts | null },
  heard: Heard,
): Result<SolvedPlan, PlanFailure> {
  const { clock, effort } = limits;
  const began = clock();
  const passed = (): number => clock() - began;
  const rows: PlanRow[] = [...model.rows];
  const constant = constantOf(order);
  let best = limits.from;
  let isCutShort = false;
  const take = (starts: Starts): void => {
    if (!best || compareMerit(meritOf(order, starts), meritOf(order, best)) >= 0) best = starts;
  };
  const tell = (sum: number | null, bound: number): void =>
    heard({
      seconds: passed(),
      found: sum === null ? null : sum + constant,
      bound: bound + constant,
    });
  const search = (aim: readonly Term[], gap: number, nodes: number, isFirst: boolean): Found => {
    const found = runPlan(highs, order, model, rows, {
      aim,
      gap,
      nodes,
      seconds: Math.max(0.01, SHARE * (limits.seconds - passed())),
      from: best,
      heard: (sum, bound) => {
        if (isFirst) tell(sum, bound);
      },
    });
    if ('isCutShort' in found && found.isCutShort) isCutShort = true;
    return found;
  };
  const value = (starts: Starts, at: number): number =>
    (meritOf(order, starts)[at] ?? 0) - (at === 0 ? constant : 0);
  const isOver = (): boolean => passed() >= limits.seconds;
  const keep = (sum: readonly Term[], low: number): void =>
    addRow({ columns: [], rows }, { terms: sum, low, high: Infinity });

  /** Searches for one aim; gives back what no plan is above, without the constant part. */
  const seek = (aim: readonly Term[], at: number): Result<number, PlanFailure> => {
    // Sums of multiples of one number are multiples of it.
    const unit = aim.reduce((common, [times]) => gcd(common, Math.abs(times)), 0) || 1;
    let top = mostOf(model, aim);
    for (const [gap, nodes] of [
      [0, PROOF_NODES[effort]],
      [GAP, ALL_NODES],
    ] as const) {
      const isNear = best && value(best, at) >= (gap === 0 ? top : top - gap * Math.abs(top));
      if (isOver() || isNear) break;
      const found = search(aim, gap, nodes, at === 0);
      if (found.kind === 'impossible' || found.kind === 'unsound') return fail(found);
      // What the time was too short for once is not begun again.
      if (found.kind === 'nothing' && found.isCutShort) break;
      if (found.kind === 'nothing') continue;
      take(found.starts);
      top = Math.min(top, Math.floor((found.bound + 1e-6) / unit) * unit);
      if (at === 0) tell(best && value(best, at), top);
      if (found.isCutShort) break;
    }
    return ok(top);
  };

  let bound = Infinity;
  let isProven = true;
  for (const [at, aim] of model.aims.entries()) {
    const top = seek(aim, at);
    if (!top.ok) return top;
    if (!best) return fail({ kind: 'unsolved' });
    if (at === 0) bound = top.value + constant;
    isProven &&= value(best, at) >= top.value;
    keep(aim, value(best, at));
  }
  if (!best) return fail({ kind: 'unsolved' });
  best = withoutUseless(order, best);
  for (const tie of effort === 'full' ? model.ties : []) {
    if (isOver() || isCutShort) break;
    const found = search(tie, 0, TIE_NODES, false);
    if (found.kind !== 'plan') break;
    take(found.starts);
    keep(tie, sumOf(model, tie, best));
  }
  isCutShort ||= isOver();
  return ok({ starts: best, merit: meritOf(order, best), bound, isProven, isCutShort });
}

/**
 * The best plan under everything that binds it: one aim after the other, each kept while the next
 * is sought, then less money and earlier starts among equals. Ends come by branches and by gap, so
 * that every computer gives the same plan, unless the time is over first (`isCutShort`).
 *
 * @param known a plan to begin with, where it still holds everything.
 */
export function solvePlan(
  highs: Highs,
  order: PlanOrder,
  limits: SolveLimits,
  heard: Heard,
  known: Starts | null = null,
): Result<SolvedPlan, PlanFailure> {
  const began = limits.clock();
  const from = firstPlan(order, known);
  // Before anything is sought there is a plan already, where ranking and cutting finds one.
  if (from) heard({ seconds: 0, found: meritOf(order, from)[0] ?? null, bound: Infinity });
  const solve = (isApart: boolean): Result<SolvedPlan, PlanFailure> => {
    const model = planModel(order, isApart);
    const seconds = limits.seconds - (limits.clock() - began);
    return solveOn(highs, order, model, { ...limits, seconds, from }, heard);
  };
  const solved = solve(false);
  // Shared columns cannot be cut off one by one: once more, each for itself.
  return !solved.ok && solved.error.kind === 'unsound' ? solve(true) : solved;
}
