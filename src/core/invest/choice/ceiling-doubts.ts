import { EACH_AGENCY, KABUPATEN } from './order-of.ts';
import type { InvestmentPlan, PlanFloor } from '#core/invest/plan.ts';
import { yearsOfCeiling } from '#core/invest/plan-edits.ts';

/** An agency as far as a floor or a capacity is about it. */
export interface PlaceAgency {
  readonly key: string;
  readonly kind: string;
  readonly group: string;
}

/**
 * What in ceilings, capacities and floors is probably not meant, or cannot be held. Years are
 * counted from 0.
 */
export type CeilingDoubt =
  /** Nothing limits what is spent. */
  | { readonly kind: 'no-ceiling' }
  /** Nothing can be spent in these years; `all` = in none. */
  | { readonly kind: 'zero'; readonly years: readonly number[]; readonly all: boolean }
  /** So much is given by sources that the total never lets through. */
  | { readonly kind: 'sources-above'; readonly year: number; readonly by: number }
  /** Every source has its ceiling, and together they stay below the total. */
  | { readonly kind: 'sources-below'; readonly year: number; readonly by: number }
  /** Nothing is said of these years of one ceiling, of others something is; its source by name, null = of the total. */
  | {
      readonly kind: 'years-open';
      readonly source: string | null;
      readonly years: readonly number[];
    }
  /** Only the total limits these, while others have a ceiling of their own. */
  | { readonly kind: 'source-open'; readonly sources: readonly string[] }
  | { readonly kind: 'no-capacity' }
  /** No agency that takes part is meant. */
  | { readonly kind: 'floor-nowhere' | 'capacity-nowhere'; readonly place: string }
  /** More than may be spent in all years. */
  | { readonly kind: 'floor-above'; readonly floor: PlanFloor; readonly most: number }
  /** More than can be started in all years by those who could carry it out. */
  | { readonly kind: 'floor-capacity'; readonly floor: PlanFloor; readonly most: number };

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);

/** Together; null where of one of them nothing is said. */
const sumSaid = (amounts: readonly (number | null)[]): number | null =>
  amounts.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);

/** The most that can be spent in each year; null = nothing limits it. */
export function spendable(plan: InvestmentPlan): readonly (number | null)[] {
  const total = plan.ceilings.find(({ source }) => source === null);
  const own = plan.sources.map(({ id }) => plan.ceilings.find(({ source }) => source === id));
  return Array.from({ length: plan.years }, (_, year) => {
    const sums = sumSaid(own.map((one) => one?.perYear[year] ?? null));
    const most = total?.perYear[year] ?? null;
    if (most === null) return sums;
    return sums === null ? most : Math.min(most, sums);
  });
}

function moneyDoubts(plan: InvestmentPlan): readonly CeilingDoubt[] {
  const { ceilings, sources } = plan;
  if (ceilings.length === 0) return [{ kind: 'no-ceiling' }];
  const doubts: CeilingDoubt[] = [];
  const most = spendable(plan);
  const zero = most.flatMap((amount, year) => (amount === 0 ? [year] : []));
  if (zero.length > 0) doubts.push({ kind: 'zero', years: zero, all: zero.length === plan.years });
  const total = ceilings.find(({ source }) => source === null);
  const own = ceilings.filter(({ source }) => source !== null);
  const open = sources.filter(({ id }) => !own.some(({ source }) => source === id));
  if (own.length > 0 && open.length > 0) {
    doubts.push({ kind: 'source-open', sources: open.map(({ name }) => name) });
  }
  for (const ceiling of ceilings) {
    const said = yearsOfCeiling(plan, ceiling);
    const years = said.flatMap((amount, year) => (amount === null ? [year] : []));
    const source = sources.find(({ id }) => id === ceiling.source)?.name ?? ceiling.source;
    if (years.length > 0) doubts.push({ kind: 'years-open', source, years });
  }
  if (!total || own.length === 0) return doubts;
  const totals = yearsOfCeiling(plan, total);
  for (const [year, amount] of totals.entries()) {
    const sum = sumSaid(own.map(({ perYear }) => perYear[year] ?? null));
    if (sum === null || amount === null) continue;
    if (sum > amount) doubts.push({ kind: 'sources-above', year, by: sum - amount });
    else if (sum < amount && open.length === 0) {
      doubts.push({ kind: 'sources-below', year, by: amount - sum });
    }
  }
  return doubts;
}

/** Whether somebody who takes part is meant by a place. */
function isSomewhere(place: string, agencies: readonly PlaceAgency[]): boolean {
  return agencies.some(
    ({ key, kind, group }) =>
      place === EACH_AGENCY ||
      place === key ||
      place === `kind:${kind}` ||
      place === `group:${group}`,
  );
}

/** The most proposals that can reach one agency in all years; null = nothing limits it. */
function mostProposals({ capacities, years }: InvestmentPlan, agency: string): number | null {
  const of = (unit: string): number | undefined =>
    capacities.find((one) => one.unit === unit)?.perYear;
  const own = of(agency) ?? of(EACH_AGENCY);
  const shared = of(KABUPATEN);
  return own === undefined || shared === undefined ? null : (own + shared) * years;
}

function floorDoubts(
  plan: InvestmentPlan,
  agencies: readonly PlaceAgency[],
): readonly CeilingDoubt[] {
  const perYear = spendable(plan);
  const most = perYear.every((one) => one !== null) ? sumOf(perYear) : null;
  return plan.floors.flatMap((floor): readonly CeilingDoubt[] => {
    const { place, of, least } = floor;
    if (!isSomewhere(place, agencies)) return [{ kind: 'floor-nowhere', place }];
    if (of === 'rupiah') {
      return most !== null && least > most ? [{ kind: 'floor-above', floor, most }] : [];
    }
    const named = agencies.filter(({ key }) => place === EACH_AGENCY || place === key);
    const limits = named.flatMap(({ key }) => mostProposals(plan, key) ?? []);
    const limit = Math.min(...limits);
    return least > limit ? [{ kind: 'floor-capacity', floor, most: limit }] : [];
  });
}

/** Everything that gives reason to look again, money first. */
export function ceilingDoubts(
  plan: InvestmentPlan,
  agencies: readonly PlaceAgency[],
): readonly CeilingDoubt[] {
  const { capacities } = plan;
  const nowhere = capacities.flatMap(({ unit }): readonly CeilingDoubt[] =>
    unit === EACH_AGENCY || unit === KABUPATEN || agencies.some(({ key }) => key === unit)
      ? []
      : [{ kind: 'capacity-nowhere', place: unit }],
  );
  const starts = [EACH_AGENCY, KABUPATEN].map((unit) =>
    capacities.find((one) => one.unit === unit),
  );
  const none =
    starts.every((one) => one?.perYear === 0) && capacities.every((c) => c.perYear === 0);
  return [
    ...moneyDoubts(plan),
    ...(none ? [{ kind: 'no-capacity' } as const] : []),
    ...nowhere,
    ...floorDoubts(plan, agencies),
  ];
}
