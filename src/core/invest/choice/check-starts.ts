import { lagOf, type PlanOrder, type Starts } from './plan-order.ts';
import { spendOf } from './spend.ts';

/** One constraint that a plan does not hold. */
export type StartFault =
  | { readonly kind: 'unknown' | 'outside' | 'must' | 'year'; readonly id: string }
  | { readonly kind: 'requires' | 'excludes'; readonly id: string; readonly other: string }
  | {
      readonly kind: 'ceiling';
      readonly source: string | null;
      readonly year: number;
      readonly spent: number;
      readonly ceiling: number;
    }
  | {
      readonly kind: 'capacity';
      readonly unit: string;
      readonly year: number;
      readonly found: number;
    }
  | { readonly kind: 'floor'; readonly place: string; readonly found: number };

/** Faults of single proposals: where they start, and beside what. */
function proposalFaults({ years, proposals }: PlanOrder, starts: Starts): readonly StartFault[] {
  const byId = new Map(proposals.map((one) => [one.id, one]));
  const faults: StartFault[] = [];
  for (const [id, start] of starts) {
    if (!byId.has(id)) faults.push({ kind: 'unknown', id });
    else if (!Number.isInteger(start) || start < 0 || start >= years) {
      faults.push({ kind: 'outside', id });
    }
  }
  for (const one of proposals) {
    const start = starts.get(one.id);
    if (start === undefined) {
      if (one.isMust) faults.push({ kind: 'must', id: one.id });
      continue;
    }
    if (one.onlyYear !== null && start !== one.onlyYear) faults.push({ kind: 'year', id: one.id });
    for (const other of one.requires) {
      const required = byId.get(other);
      const from = starts.get(other);
      const isThere = required && from !== undefined && from + lagOf(required, one) <= start;
      if (!isThere) faults.push({ kind: 'requires', id: one.id, other });
    }
    for (const other of one.excludes) {
      if (starts.has(other)) faults.push({ kind: 'excludes', id: one.id, other });
    }
  }
  return faults;
}

/** Faults of sums: of money, of hands, of what a place receives. */
function sumFaults(order: PlanOrder, starts: Starts): readonly StartFault[] {
  const { years, proposals, ceilings, capacities, floors } = order;
  const faults: StartFault[] = [];
  for (const { source, perYear } of ceilings) {
    spendOf(order, starts, source).forEach((spent, year) => {
      const ceiling = perYear[year] ?? 0;
      if (spent > ceiling) faults.push({ kind: 'ceiling', source, year, spent, ceiling });
    });
  }
  const begun = new Map<string, number>();
  for (const { id, unit } of proposals) {
    const start = starts.get(id);
    if (start === undefined) continue;
    const key = `${start}\n${unit}`;
    begun.set(key, (begun.get(key) ?? 0) + 1);
  }
  for (const { unit, perYear } of capacities) {
    for (let year = 0; year < years; year += 1) {
      const found = begun.get(`${year}\n${unit}`) ?? 0;
      if (found > perYear) faults.push({ kind: 'capacity', unit, year, found });
    }
  }
  for (const { place, least, of } of floors) {
    const here = proposals.filter(({ id, places }) => starts.has(id) && places.includes(place));
    const found = of === 'proposals' ? here.length : here.reduce((sum, { cost }) => sum + cost, 0);
    if (found < least) faults.push({ kind: 'floor', place, found });
  }
  return faults;
}

/**
 * Holds a plan against its order, from the starts alone: it shares nothing with what chose the
 * plan. No fault = every constraint holds, to the rupiah.
 */
export function checkStarts(order: PlanOrder, starts: Starts): readonly StartFault[] {
  return [...proposalFaults(order, starts), ...sumFaults(order, starts)];
}
