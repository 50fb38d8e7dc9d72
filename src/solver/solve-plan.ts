import type { Highs } from 'highs';
import type { StartFault } from '#core/invest/check-starts.ts';
import { greedyPlan } from '#core/invest/greedy.ts';
import type { PlanOrder, Starts } from '#core/invest/plan-order.ts';
import { compareMerit, meritOf } from '#core/invest/reach.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { addRow, type PlanRow, type Term } from './plan-draft.ts';
import { planModel, type PlanModel } from './plan-model.ts';
import { runPlan, type Found } from './run-plan.ts';

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
}

/** Within this share of the bound the search stops first. */
const GAP = 0.005;
/** So many branches are then looked through to prove the rest. */
const PROOF_NODES = 2000;
/** What settles equals only need not be settled to the last rupiah. */
const TIE_NODES = 200;
const ALL_NODES = 2_147_483_647;

/** The part of the first number that the model leaves out: agencies that stand at their goal already. */
function constantOf({ objective, agencies }: PlanOrder): number {
  if (objective !== 'good') return 0;
  return agencies.filter(({ missing }) => missing !== null && missing <= 0).length;
}

/** What a plan adds up to by one sum over the years of its starts. */
function sumOf({ starts }: PlanModel, sum: readonly Term[], plan: Starts): number {
  const taken = new Set([...plan].map(([id, start]) => starts.get(id)?.inYear[start]));
  return sum.reduce((total, [times, column]) => (taken.has(column) ? total + times : total), 0);
}

/**
 * The best plan under everything that binds it: one aim after the other, each kept while the next
 * is sought, then less money and earlier starts among equals. Ends come by gap and by nodes, so
 * that every computer gives the same plan, unless the time is over first (`isCutShort`).
 */
export function solvePlan(
  highs: Highs,
  order: PlanOrder,
  limits: SolveLimits,
  heard: (progress: PlanProgress) => void,
): Result<SolvedPlan, PlanFailure> {
  const began = limits.clock();
  const passed = (): number => limits.clock() - began;
  const model = planModel(order);
  const rows: PlanRow[] = [...model.rows];
  const constant = constantOf(order);
  const greedy = greedyPlan(order);
  let best = greedy.faults.length === 0 ? greedy.starts : null;
  let isTimeOver = false;
  const take = (starts: Starts): void => {
    if (!best || compareMerit(meritOf(order, starts), meritOf(order, best)) >= 0) best = starts;
  };
  const search = (aim: readonly Term[], gap: number, nodes: number, isFirst: boolean): Found => {
    const seconds = Math.max(0.01, limits.seconds - passed());
    const found = runPlan(highs, order, model, rows, {
      aim,
      gap,
      nodes,
      seconds,
      from: best,
      heard: (sum, bound) => {
        if (!isFirst) return;
        heard({
          seconds: passed(),
          found: sum === null ? null : sum + constant,
          bound: bound + constant,
        });
      },
    });
    if (passed() >= limits.seconds) isTimeOver = true;
    return found;
  };

  const keep = (sum: readonly Term[], low: number): void =>
    addRow({ columns: [], rows }, { terms: sum, low, high: Infinity, why: { kind: 'effect' } });

  let bound = Infinity;
  let isProven = true;
  for (const [at, aim] of model.aims.entries()) {
    const value = (starts: Starts): number =>
      (meritOf(order, starts)[at] ?? 0) - (at === 0 ? constant : 0);
    let top = aim.length === 0 ? 0 : Infinity;
    for (const [gap, nodes] of [
      [GAP, ALL_NODES],
      [0, PROOF_NODES],
    ] as const) {
      if (isTimeOver || (best && value(best) >= top)) break;
      const found = search(aim, gap, nodes, at === 0);
      if (found.kind === 'impossible' || found.kind === 'unsound') return fail(found);
      if (found.kind === 'nothing') continue;
      take(found.starts);
      top = Math.min(top, Math.floor(found.bound + 1e-6));
    }
    if (!best) return fail({ kind: 'unsolved' });
    if (at === 0) bound = top + constant;
    isProven &&= value(best) >= top;
    keep(aim, value(best));
  }
  if (!best) return fail({ kind: 'unsolved' });
  for (const tie of model.ties) {
    if (isTimeOver) break;
    const found = search(tie, 0, TIE_NODES, false);
    if (found.kind !== 'plan') break;
    take(found.starts);
    const sum = sumOf(model, tie, best);
    keep(tie, sum);
  }
  return ok({ starts: best, merit: meritOf(order, best), bound, isProven, isCutShort: isTimeOver });
}
