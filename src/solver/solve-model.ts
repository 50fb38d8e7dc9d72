import type { Highs } from 'highs';
import type { PlanOrder, Starts } from '#core/invest/choice/plan-order.ts';
import { compareMerit, meritOf } from '#core/invest/choice/reach.ts';
import { withoutUseless } from '#core/invest/choice/without-useless.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { addRow, valuesOf, type PlanRow, type Term } from './plan-draft.ts';
import type { PlanModel } from './plan-model.ts';
import { runPlan, type Found } from './run-plan.ts';
import type { PlanFailure, PlanProgress, SolvedPlan } from './solve-types.ts';

/** How a model is searched. */
export interface ModelSearch {
  readonly seconds: number;
  readonly clock: () => number;
  /** `rough` ends at the first branch, near enough. */
  readonly effort: 'full' | 'quick' | 'rough';
  /** A plan that holds everything, to begin with. */
  readonly from: Starts | null;
  /** What is known already: no plan is worth more by the first number of its merit. */
  readonly bound: number;
}

interface Try {
  /** Ends within this share of the bound, or after so many branches. */
  readonly gap: number;
  readonly nodes: number;
}

const ALL_NODES = 2_147_483_647;
/** First for the proof that nothing is better; then, where it does not come, near the bound. */
const NEAR: Try = { gap: 0.005, nodes: ALL_NODES };
const TRIES: Readonly<Record<ModelSearch['effort'], readonly Try[]>> = {
  full: [{ gap: 0, nodes: 500 }, NEAR],
  quick: [{ gap: 0, nodes: 20 }, NEAR],
  rough: [{ gap: 0.001, nodes: 1 }],
};
/** What settles equals only need not be settled to the last rupiah. */
const TIE_NODES = 50;
/** Of the time that is left, so that what comes after has its own. */
const SHARE = 0.7;

/** The solver's bound may lie so much below the true one: of itself, for large sums lose digits. */
const SLACK = 1e-6;
const RELATIVE_SLACK = 4e-12;

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

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

/** Searches one model: one aim after the other, each kept while the next is sought; then ties. */
export function solveModel(
  highs: Highs,
  order: PlanOrder,
  model: PlanModel,
  limits: ModelSearch,
  heard: (progress: PlanProgress) => void,
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
      bound: Math.min(limits.bound, bound + constant),
    });
  const search = (aim: readonly Term[], { gap, nodes }: Try, isFirst: boolean): Found => {
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
    if (at === 0) top = Math.min(top, limits.bound - constant);
    for (const one of TRIES[effort]) {
      const { gap } = one;
      const isNear = best && value(best, at) >= (gap === 0 ? top : top - gap * Math.abs(top));
      if (isOver() || isNear) break;
      const found = search(aim, one, at === 0);
      if (found.kind === 'impossible' || found.kind === 'unsound') return fail(found);
      // What the time was too short for once is not begun again.
      if (found.kind === 'nothing' && found.isCutShort) break;
      if (found.kind === 'nothing') continue;
      take(found.starts);
      const above = found.bound + SLACK + Math.abs(found.bound) * RELATIVE_SLACK;
      top = Math.min(top, Math.floor(above / unit) * unit);
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
    const found = search(tie, { gap: 0, nodes: TIE_NODES }, false);
    if (found.kind !== 'plan') break;
    take(found.starts);
    keep(tie, sumOf(model, tie, best));
  }
  isCutShort ||= isOver();
  return ok({ starts: best, merit: meritOf(order, best), bound, isProven, isCutShort });
}
