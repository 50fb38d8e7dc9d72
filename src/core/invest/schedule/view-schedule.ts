import type { BudgetCode } from '#core/invest/initiative/catalogue.ts';
import { weeksBeforeMoney } from './budget-windows.ts';
import { countedStarts } from '#core/invest/choice/choice-figures.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import { dayIn } from '#core/lib/day-in.ts';
import { costOf } from '#core/invest/proposal/proposal-cost.ts';
import type { Settled } from '#core/invest/proposal/settle.ts';
import { spansOf, YEAR_WEEKS, type Span } from './timeline.ts';

/** All chosen proposals of one initiative that begin in the same year. */
export interface ScheduleBar {
  readonly key: string;
  readonly initiative: string;
  readonly title: string;
  readonly carriedBy: 'opd' | 'kabupaten';
  /** Names of the agencies it is for. */
  readonly agencies: readonly string[];
  /** Year it begins in, counted from 0. */
  readonly year: number;
  readonly weeks: number;
  readonly span: Span;
  /** Rupiah in the first year and in every later one, of all together. */
  readonly first: number;
  readonly later: number;
  readonly code: BudgetCode | null;
  /** Keys of bars that have to be done before. */
  readonly after: readonly string[];
  /** It is not done by the end of the year it is paid in. */
  readonly runsOver: boolean;
}

/** When and where it is asked. */
export interface ScheduleAsk {
  /** ISO 8601 day where the person is. */
  readonly today: string;
  /** IANA name of the zone in which a person means a day. */
  readonly timeZone: string;
}

export interface ScheduleView {
  readonly firstYear: number;
  readonly years: number;
  /** The latest day on which one of the results was agreed (ISO 8601 UTC); '' = none. */
  readonly agreedAt: string;
  /** Weeks of each year that are over before its money comes; 0 = it is there from the first. */
  readonly waits: readonly number[];
  readonly isChosen: boolean;
  /** By year, then as the catalogue has them. */
  readonly bars: readonly ScheduleBar[];
  /** Rupiah for each year. */
  readonly spent: readonly number[];
}

const keyOf = (initiative: string, year: number): string => `${initiative} ${year}`;

/**
 * The chosen plan in time: what begins when, after what, with how much money. Nothing begins before
 * the budget it is paid from can be reached.
 */
export function scheduleView(book: PlanBook, { today, timeZone }: ScheduleAsk): ScheduleView {
  const { plan, agencies, candidates, ground, task } = book;
  const agreedAt = ground.agencies.reduce(
    (latest, one) => (one.agreedAt > latest ? one.agreedAt : latest),
    '',
  );
  const agreed = agreedAt === '' ? '' : dayIn(timeZone)(agreedAt);
  const day = agreed > today ? agreed : today;
  const waits = Array.from({ length: plan.years }, (_, year) =>
    weeksBeforeMoney(day, plan.firstYear + year, plan.windows),
  );
  const starts = countedStarts(book, new Map(Object.entries(plan.chosen?.starts ?? {})));
  const spans = spansOf(task.order, starts, waits);
  const names = new Map(agencies.map(({ key, name }) => [key, name]));
  const byId = new Map(candidates.map((one) => [one.id, one]));
  const groups = new Map<string, Settled[]>();
  for (const one of candidates) {
    const year = starts.get(one.id);
    if (year === undefined) continue;
    const key = keyOf(one.initiative.id, year);
    const here = groups.get(key);
    if (here) here.push(one);
    else groups.set(key, [one]);
  }
  const barOf = (key: string, all: readonly Settled[]): readonly ScheduleBar[] => {
    const [one] = all;
    const year = one && starts.get(one.id);
    if (!one || year === undefined) return [];
    const { initiative } = one;
    const own = all.map(({ id }) => spans.get(id)).filter((span) => span !== undefined);
    const span = {
      from: Math.min(...own.map(({ from }) => from)),
      to: Math.max(...own.map(({ to }) => to)),
    };
    const after = all.flatMap(({ requires }) =>
      requires.flatMap((id) => {
        const at = starts.get(id);
        const required = byId.get(id);
        return at === undefined || !required ? [] : [keyOf(required.initiative.id, at)];
      }),
    );
    const costs = all.map((each) => costOf(each));
    const keys = new Set(all.flatMap(({ agencies: some }) => some));
    return [
      {
        key,
        initiative: initiative.id,
        title: initiative.title,
        carriedBy: initiative.carriedBy,
        agencies: [...keys].map((agency) => names.get(agency) ?? agency),
        year,
        weeks: initiative.weeks,
        span,
        first: costs.reduce((sum, { first }) => sum + first, 0),
        later: costs.reduce((sum, { later }) => sum + later, 0),
        code: initiative.budgetCode,
        after: [...new Set(after)],
        runsOver: span.to > (year + 1) * YEAR_WEEKS,
      },
    ];
  };
  const bars = [...groups].flatMap(([key, all]) => barOf(key, all));
  const spent = Array.from({ length: plan.years }, (_, year) =>
    bars.reduce((sum, bar) => {
      if (year < bar.year) return sum;
      return sum + (year === bar.year ? bar.first : bar.later);
    }, 0),
  );
  return {
    firstYear: plan.firstYear,
    years: plan.years,
    agreedAt,
    waits,
    isChosen: plan.chosen !== null,
    bars: bars.sort((a, b) => a.year - b.year || a.span.from - b.span.from),
    spent,
  };
}
