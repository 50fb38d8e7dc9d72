import type { PlanOrder } from './plan-order.ts';

/** Whole rupiah times `permille` / 1000, rounded down; never above what is still exact. */
function timesPermille(rupiah: number, permille: number): number {
  const rest = rupiah % 1000;
  return ((rupiah - rest) / 1000) * permille + Math.floor((rest * permille) / 1000);
}

/** The same order with all ceilings times `permille` / 1000, in whole rupiah. */
export function scaled(order: PlanOrder, permille: number): PlanOrder {
  return {
    ...order,
    ceilings: order.ceilings.map((ceiling) => ({
      ...ceiling,
      perYear: ceiling.perYear.map((rupiah, year) =>
        ceiling.open?.includes(year) ? rupiah : timesPermille(rupiah, permille),
      ),
    })),
  };
}

/**
 * The same order with `more` rupiah in its first year: on the ceiling of all sources together and
 * on each of theirs, so that it can be spent on anything.
 */
export function withMore(order: PlanOrder, more: number): PlanOrder {
  return {
    ...order,
    ceilings: order.ceilings.map((ceiling) => ({
      ...ceiling,
      perYear: ceiling.perYear.map((rupiah, year) => (year === 0 ? rupiah + more : rupiah)),
    })),
  };
}

/** Rupiah of all ceilings over all years that have one: of all sources together, or of each. */
export function ceilingOf({ ceilings }: PlanOrder): number {
  const all = ceilings.filter(({ source }) => source === null);
  return (all.length > 0 ? all : ceilings).reduce(
    (total, { perYear, open }) =>
      total + perYear.reduce((sum, one, year) => (open?.includes(year) ? sum : sum + one), 0),
    0,
  );
}

/** The same order with one proposal in it for certain. */
export function withMust(order: PlanOrder, id: string): PlanOrder {
  return {
    ...order,
    proposals: order.proposals.map((one) => (one.id === id ? { ...one, isMust: true } : one)),
  };
}
