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
    ceilings: order.ceilings.map(({ source, perYear }) => ({
      source,
      perYear: perYear.map((rupiah) => timesPermille(rupiah, permille)),
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
    ceilings: order.ceilings.map(({ source, perYear }) => ({
      source,
      perYear: perYear.map((rupiah, year) => (year === 0 ? rupiah + more : rupiah)),
    })),
  };
}

/** Rupiah of all ceilings over all years: of all sources together, or else of each of them. */
export function ceilingOf({ ceilings }: PlanOrder): number {
  const all = ceilings.filter(({ source }) => source === null);
  return (all.length > 0 ? all : ceilings).reduce(
    (total, { perYear }) => total + perYear.reduce((sum, one) => sum + one, 0),
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
