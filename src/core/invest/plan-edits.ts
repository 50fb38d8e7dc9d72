import type { InvestmentPlan, PlanCeiling } from './plan.ts';

/**
 * Small edits of a plan. Each says what is to be, not what is to be done: made twice it is as
 * made once, so that it can be made again on top of what another tab stored.
 */
type Edit = (plan: InvestmentPlan) => InvestmentPlan;

export const MOST_YEARS = 5;
export const MOST_PRIORITY = 9;

/** Rupiah of each year, as many as the plan has years; null = nothing is said, nothing limits it. */
export function yearsOfCeiling(
  { years }: Pick<InvestmentPlan, 'years'>,
  { perYear }: Pick<PlanCeiling, 'perYear'>,
): readonly (number | null)[] {
  return Array.from({ length: years }, (_, year) => perYear[year] ?? null);
}

/** Another number of years. Starts set by hand in years that there are no more are let go. */
export function withYears(years: number): Edit {
  return (plan) => ({
    ...plan,
    years,
    hand: Object.fromEntries(
      Object.entries(plan.hand).filter(([, year]) => year === null || year < years),
    ),
  });
}

/** A key with a value, or without one where it is null. */
function put<T>(
  record: Readonly<Record<string, T>>,
  key: string,
  value: T | null,
): Record<string, T> {
  const others = Object.entries(record).filter(([one]) => one !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}

/** Level all indicators are to reach; null = the highest. */
export function withTarget(all: number | null): Edit {
  return (plan) => ({ ...plan, targets: { ...plan.targets, all } });
}

/** Another level for one indicator; null = as all. */
export function withIndicatorTarget(indicator: string, level: number | null): Edit {
  return (plan) => ({
    ...plan,
    targets: { ...plan.targets, indicators: put(plan.targets.indicators, indicator, level) },
  });
}

/** Whether agencies take part. */
export function withPart(keys: readonly string[], takesPart: boolean): Edit {
  return (plan) => {
    const others = plan.leftOut.filter((key) => !keys.includes(key));
    return { ...plan, leftOut: takesPart ? others : [...others, ...keys] };
  };
}

/** How much agencies count; 1 is how they count by themselves. */
export function withPriority(keys: readonly string[], priority: number): Edit {
  return (plan) => ({
    ...plan,
    priorities: keys.reduce<InvestmentPlan['priorities']>(
      (all, key) => put(all, key, priority === 1 ? null : priority),
      plan.priorities,
    ),
  });
}

/** Rupiah of one year of one ceiling (`null` = of all sources together); other years stay as they are. */
export function withCeiling(source: string | null, year: number, amount: number | null): Edit {
  return (plan) => {
    const now = plan.ceilings.find((one) => one.source === source);
    const length = Math.max(plan.years, now?.perYear.length ?? 0, year + 1);
    const perYear = Array.from({ length }, (_, at) =>
      at === year ? amount : (now?.perYear[at] ?? null),
    );
    const next: PlanCeiling = { source, perYear };
    return {
      ...plan,
      ceilings: now
        ? plan.ceilings.map((one) => (one.source === source ? next : one))
        : [...plan.ceilings, next],
    };
  };
}

/**
 * Takes back what was said of one year of a ceiling; one in which nothing is said of any other year
 * goes as a whole.
 */
export function withoutAmount(source: string | null, year: number): Edit {
  return (plan) => {
    const now = plan.ceilings.find((one) => one.source === source);
    const isSaid = now?.perYear.some((amount, at) => at !== year && amount !== null) ?? false;
    return isSaid ? withCeiling(source, year, null)(plan) : withWholeCeiling(source, null)(plan);
  };
}

/** A ceiling as it was, or none. */
export function withWholeCeiling(source: string | null, ceiling: PlanCeiling | null): Edit {
  return (plan) => {
    const others = plan.ceilings.filter((one) => one.source !== source);
    return { ...plan, ceilings: ceiling ? [...others, ceiling] : others };
  };
}

/** A funding source by its id: a new one at the end, or another name for one that is there. */
export function withSource(id: string, name: string): Edit {
  return (plan) => ({
    ...plan,
    sources: plan.sources.some((one) => one.id === id)
      ? plan.sources.map((one) => (one.id === id ? { id, name } : one))
      : [...plan.sources, { id, name }],
  });
}

/**
 * Takes a source away with its ceiling; what was to be paid from it is then paid from the first.
 * The last source stays.
 */
export function withoutSource(id: string): Edit {
  return (plan) => {
    const sources = plan.sources.filter((one) => one.id !== id);
    if (sources.length === 0) return plan;
    const decisions = Object.entries(plan.decisions).map(
      ([of, said]) => [of, said.source === id ? { ...said, source: '' } : said] as const,
    );
    return {
      ...plan,
      sources,
      ceilings: plan.ceilings.filter(({ source }) => source !== id),
      decisions: Object.fromEntries(decisions),
    };
  };
}

/** Brings back a source with all that hung on it, as it stood in `before`. */
export function withSourceAgain(before: InvestmentPlan, id: string): Edit {
  const source = before.sources.find((one) => one.id === id);
  const at = before.sources.findIndex((one) => one.id === id);
  const ceiling = before.ceilings.find((one) => one.source === id);
  const paid = Object.keys(before.decisions).filter((of) => before.decisions[of]?.source === id);
  return (plan) => {
    if (!source || plan.sources.some((one) => one.id === id)) return plan;
    const decisions = Object.entries(plan.decisions).map(
      ([of, said]) =>
        [of, paid.includes(of) && said.source === '' ? { ...said, source: id } : said] as const,
    );
    const kept = plan.ceilings.filter((one) => one.source !== id);
    return {
      ...plan,
      sources: [...plan.sources.slice(0, at), source, ...plan.sources.slice(at)],
      ceilings: ceiling ? [...kept, ceiling] : kept,
      decisions: Object.fromEntries(decisions),
    };
  };
}

/** How many proposals a unit can start in a year; null = nothing is said about it. */
export function withCapacity(unit: string, perYear: number | null): Edit {
  return (plan) => {
    const isThere = plan.capacities.some((one) => one.unit === unit);
    if (perYear === null) {
      return { ...plan, capacities: plan.capacities.filter((one) => one.unit !== unit) };
    }
    return {
      ...plan,
      capacities: isThere
        ? plan.capacities.map((one) => (one.unit === unit ? { unit, perYear } : one))
        : [...plan.capacities, { unit, perYear }],
    };
  };
}

/** What a place receives at least, of proposals or of rupiah; null = nothing is said about it. */
export function withFloor(
  place: string,
  of: InvestmentPlan['floors'][number]['of'],
  least: number | null,
): Edit {
  return (plan) => {
    const isIt = (one: InvestmentPlan['floors'][number]): boolean =>
      one.place === place && one.of === of;
    if (least === null) return { ...plan, floors: plan.floors.filter((one) => !isIt(one)) };
    const next = { place, of, least };
    return {
      ...plan,
      floors: plan.floors.some(isIt)
        ? plan.floors.map((one) => (isIt(one) ? next : one))
        : [...plan.floors, next],
    };
  };
}
