import type { Digest } from '#core/lib/ids.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { predikatRank } from '#core/scoring/predikat.ts';
import type { AgencyAfter } from '#core/invest/proposal/after-plan.ts';
import {
  choiceFigures,
  countedStarts,
  groupValues,
  goodOf,
  meanOf,
  worthOf,
  type ChoiceFigures,
  type Worth,
} from './choice-figures.ts';
import { gainText } from '#core/invest/proposal/gain-text.ts';
import { goalOf } from './goal.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { Objective, PlanOrder, Starts } from './plan-order.ts';
import type { PlanChoice } from '#core/invest/plan.ts';
import type { GainText } from './search-types.ts';
import { spendOf } from './spend.ts';

/** Money of one source, or of all together, against its ceiling; of each year. */
export interface MoneyLine {
  /** Id of the source; null = all together. */
  readonly source: string | null;
  /** What starts in the year. */
  readonly fresh: readonly number[];
  /** What goes on from years before. */
  readonly running: readonly number[];
  readonly spent: readonly number[];
  /** null = nothing was set for it. */
  readonly ceiling: readonly (number | null)[] | null;
}

/** One agency before and after. */
export interface AgencyLine {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly predikatBefore: string;
  readonly predikatAfter: string;
  readonly gain: GainText;
  readonly goal: 'was' | 'reached' | 'below';
}

/** The mean of one group over all agencies that have a value in it. */
export interface GroupLine {
  readonly id: string;
  readonly title: string;
  readonly of: number;
  readonly before: GainText;
  readonly after: GainText;
}

/** How good the plan is known to be. */
export interface ChoiceStanding {
  readonly by: PlanChoice['by'];
  readonly at: string;
  /** What it was chosen from is not what there is now. */
  readonly isStale: boolean;
  readonly isProven: boolean;
  readonly isCutShort: boolean;
  /** No plan is worth more; null = not known. */
  readonly bound: Worth | null;
  /** Hundredths of a percent of the bound that the plan may be below it, rounded up. */
  readonly gap: number | null;
}

/** The plan as it stands, with all it amounts to. */
export interface ChoiceNow {
  readonly standing: ChoiceStanding;
  readonly figures: ChoiceFigures;
  readonly money: readonly MoneyLine[];
  readonly agencies: readonly AgencyLine[];
  readonly groups: readonly GroupLine[];
}

export interface ChoiceView {
  /** What a choice made now rests on. */
  readonly ground: Digest;
  readonly firstYear: number;
  readonly years: number;
  readonly objective: Objective;
  readonly hasPriorities: boolean;
  readonly goal: string;
  /** Units of the objective's first number in one of what it is shown in. */
  readonly scale: number;
  readonly agencies: number;
  readonly good: number;
  readonly mean: GainText | null;
  /** The highest level of the instrument. */
  readonly max: number;
  readonly proposals: number;
  /** Kept out by hand. */
  readonly banned: number;
  readonly refused: number;
  readonly now: ChoiceNow | null;
}

/** Starts of a record as the engine takes them. */
export function startsOf({ starts }: Pick<PlanChoice, 'starts'>): Starts {
  return new Map(Object.entries(starts));
}

/** How far below a bound, in hundredths of a percent of it, never less than it is. */
export function gapOf(merit: number, bound: number): number {
  if (bound <= merit || bound <= 0) return 0;
  const [below, all] = [BigInt(bound - merit) * 10_000n, BigInt(bound)];
  return Number((below + all - 1n) / all);
}

function standingOf(
  book: PlanBook,
  choice: PlanChoice,
  ground: Digest,
  { merit, faults }: ChoiceFigures,
): ChoiceStanding {
  const { by, at, isCutShort } = choice;
  const isStale = choice.ground !== ground;
  const bound = isStale || by !== 'optimum' ? null : choice.bound;
  return {
    by,
    at,
    isStale,
    // What was proved was proved of these very starts, on this very ground.
    isProven: choice.isProven && bound !== null && faults.length === 0,
    isCutShort,
    bound: bound === null ? null : worthOf(book, bound),
    gap: bound === null ? null : gapOf(merit[0] ?? 0, bound),
  };
}

/** A ceiling as it was said; null in years without, and as a whole where none is set. */
export function ceilingLine(
  { ceilings }: PlanOrder,
  source: string | null,
): readonly (number | null)[] | null {
  const found = ceilings.find((one) => one.source === source);
  return found?.perYear.map((most, year) => (found.open?.includes(year) ? null : most)) ?? null;
}

function moneyLine({ order }: PlanBook['task'], starts: Starts, source: string | null): MoneyLine {
  const spent = spendOf(order, starts, source);
  const fresh = Array<number>(order.years).fill(0);
  for (const one of order.proposals) {
    const start = starts.get(one.id);
    if (start === undefined || (source !== null && source !== one.source)) continue;
    fresh[start] = (fresh[start] ?? 0) + one.cost;
  }
  return {
    source,
    fresh,
    running: spent.map((sum, year) => sum - (fresh[year] ?? 0)),
    spent,
    ceiling: ceilingLine(order, source),
  };
}

function agencyLine(book: PlanBook, { agency, index, predikat, gain }: AgencyAfter): AgencyLine {
  const { rubric, plan } = book;
  const goal = predikatRank(rubric, goalOf(rubric, plan.goal));
  const stands = (one: string): boolean => predikatRank(rubric, one) >= goal;
  const reached = stands(predikat) ? 'reached' : 'below';
  return {
    key: agency.key,
    name: agency.name,
    before: agency.index.text,
    after: index.text,
    predikatBefore: agency.predikat,
    predikatAfter: predikat,
    gain: gainText(gain),
    goal: stands(agency.predikat) ? 'was' : reached,
  };
}

function groupLines(
  { rubric, agencies }: PlanBook,
  after: readonly AgencyAfter[],
): readonly GroupLine[] {
  return rubric.groups.flatMap(({ id, title }) => {
    const values = groupValues(
      agencies.map(({ score }) => score),
      id,
    );
    const before = meanOf(values);
    const then = meanOf(
      groupValues(
        after.map(({ score }) => score),
        id,
      ),
    );
    if (!before || !then) return [];
    return [
      { id, title, of: values.length, before: gainText(before, 2), after: gainText(then, 2) },
    ];
  });
}

function nowOf(book: PlanBook, choice: PlanChoice, ground: Digest): ChoiceNow {
  const counted = countedStarts(book, startsOf(choice));
  const { figures, after } = choiceFigures(book, startsOf(choice));
  return {
    standing: standingOf(book, choice, ground, figures),
    figures,
    money: [null, ...book.plan.sources.map(({ id }) => id)].map((source) =>
      moneyLine(book.task, counted, source),
    ),
    agencies: after.map((one) => agencyLine(book, one)),
    groups: groupLines(book, after),
  };
}

/**
 * The plan as it stands with everything it amounts to: money against ceilings, every agency before
 * and after by the scoring function, and how good it is known to be.
 *
 * @param ground digest of what a choice made now would rest on.
 */
export function choiceView(book: PlanBook, ground: Digest): ChoiceView {
  const { plan, task, agencies, candidates, refused } = book;
  const { units, groupUnits } = task;
  const mean = meanOf(agencies.map(({ index }) => index.exact));
  const scales = { gain: Number(units.scale), worst: Number(groupUnits.scale), good: 1 } as const;
  return {
    ground,
    firstYear: plan.firstYear,
    years: plan.years,
    objective: plan.objective,
    hasPriorities: agencies.some(({ priority }) => priority !== 1),
    goal: goalOf(book.rubric, plan.goal),
    scale: scales[plan.objective],
    agencies: agencies.length,
    good: goodOf(
      book,
      agencies.map(({ predikat }) => predikat),
    ),
    mean: mean && gainText(mean),
    max: Math.max(
      ...placedIndicators(book.rubric).flatMap(({ indicator: { levels } }) =>
        levels.map(({ level }) => level),
      ),
    ),
    proposals: candidates.length,
    banned: candidates.length - task.order.proposals.length,
    refused: refused.length,
    now: plan.chosen && nowOf(book, plan.chosen, ground),
  };
}
