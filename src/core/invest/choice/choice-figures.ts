import { add, divide, fromInteger, multiply, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { predikatRank } from '#core/scoring/predikat.ts';
import type { Score } from '#core/scoring/score.ts';
import { afterPlan, type AgencyAfter } from '#core/invest/proposal/after-plan.ts';
import { checkStarts, type StartFault } from './check-starts.ts';
import { fromUnits, gainText } from '#core/invest/proposal/gain-text.ts';
import { goalOf } from './goal.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { Starts } from './plan-order.ts';
import { meritOf } from './reach.ts';
import type { GainText } from './search-types.ts';
import { spendOf } from './spend.ts';

/** What the objective's first number says, and what it is counted in. */
export type Worth =
  | { readonly of: 'gain' | 'worst'; readonly points: GainText }
  | { readonly of: 'good'; readonly agencies: number };

/** What a choice of starts amounts to, reckoned anew from the starts alone. */
export interface ChoiceFigures {
  readonly chosen: number;
  /** Chosen once, and not among the proposals any more: they are not counted. */
  readonly lost: readonly string[];
  readonly faults: readonly StartFault[];
  /** Rupiah of each year, and of all. */
  readonly spent: readonly number[];
  readonly total: number;
  /** Rupiah of every year after the last one. */
  readonly afterwards: number;
  /** Sum of the gains of all agencies; `weighted` each times its priority. */
  readonly gain: GainText;
  readonly weighted: GainText;
  /** Agencies at or above the goal. */
  readonly good: number;
  readonly mean: GainText | null;
  readonly merit: readonly number[];
  readonly worth: Worth;
}

/** What an objective's first number stands for. */
export function worthOf({ task }: Pick<PlanBook, 'task'>, first: number): Worth {
  const { order, units, groupUnits } = task;
  switch (order.objective) {
    case 'good':
      return { of: 'good', agencies: first };
    case 'worst':
      return { of: 'worst', points: gainText(fromUnits(first, groupUnits.scale)) };
    case 'gain':
      return { of: 'gain', points: gainText(fromUnits(first, units.scale)) };
  }
}

const sumOf = (values: readonly Ratio[]): Ratio => values.reduce((sum, one) => add(sum, one), ZERO);

/** A mean, exact; null of nothing. */
export function meanOf(values: readonly Ratio[]): Ratio | null {
  return values.length === 0 ? null : divide(sumOf(values), fromInteger(values.length));
}

/** Values of one top group over all agencies that have one. */
export function groupValues(scores: readonly Score[], group: string): readonly Ratio[] {
  return scores.flatMap(({ groups }) => {
    const value = groups.find(({ id }) => id === group)?.value;
    return value ? [value.exact] : [];
  });
}

/** How many of some predikat stand at or above the goal of the plan. */
export function goodOf(
  { rubric, plan }: Pick<PlanBook, 'rubric' | 'plan'>,
  predikats: readonly string[],
): number {
  const goal = predikatRank(rubric, goalOf(rubric, plan.goal));
  return predikats.filter((one) => predikatRank(rubric, one) >= goal).length;
}

/** Of some starts those that are counted: of proposals there are, in years there are. */
export function countedStarts({ task: { order } }: Pick<PlanBook, 'task'>, starts: Starts): Starts {
  const known = new Set(order.proposals.map(({ id }) => id));
  return new Map([...starts].filter(([id, start]) => known.has(id) && start < order.years));
}

/** Everything that one choice of starts amounts to, and each agency after it. */
export function choiceFigures(
  book: PlanBook,
  starts: Starts,
): { readonly figures: ChoiceFigures; readonly after: readonly AgencyAfter[] } {
  const { order } = book.task;
  const counted = countedStarts(book, starts);
  const after = afterPlan(book, counted);
  const spent = spendOf(order, counted);
  const merit = meritOf(order, counted);
  const mean = meanOf(after.map(({ index }) => index.exact));
  const figures: ChoiceFigures = {
    chosen: counted.size,
    lost: [...starts.keys()].filter((id) => !counted.has(id)),
    faults: checkStarts(order, counted),
    spent,
    total: spent.reduce((sum, one) => sum + one, 0),
    afterwards: order.proposals.reduce(
      (sum, { id, running }) => (counted.has(id) ? sum + running : sum),
      0,
    ),
    gain: gainText(sumOf(after.map(({ gain }) => gain))),
    weighted: gainText(
      sumOf(after.map(({ gain, agency }) => multiply(gain, fromInteger(agency.priority)))),
    ),
    good: goodOf(
      book,
      after.map(({ predikat }) => predikat),
    ),
    mean: mean && gainText(mean),
    merit,
    worth: worthOf(book, merit[0] ?? 0),
  };
  return { figures, after };
}
