import type { PlanOrder, Proposal } from './plan-order.ts';
import type { Conflict, Demand } from './search-types.ts';

/** Everything that an order asks of its plans; what is asked last is let go of last. */
export function demandsOf(order: PlanOrder): readonly Demand[] {
  const { proposals, capacities, floors, ceilings, years } = order;
  const between = proposals.flatMap(({ id, requires, excludes }): readonly Demand[] => [
    ...requires.map((other): Demand => ({ of: 'requires', id, other })),
    ...excludes.map((other): Demand => ({ of: 'excludes', id, other })),
  ]);
  const asked = proposals.flatMap(({ id, isMust, onlyYear }): readonly Demand[] => {
    if (onlyYear !== null) return [{ of: 'hand', id, year: onlyYear }];
    return isMust ? [{ of: 'must', id }] : [];
  });
  return [
    ...between,
    ...capacities.map(({ unit, perYear }): Demand => ({ of: 'capacity', unit, perYear })),
    ...floors.map(({ place, least, of }): Demand => ({ of: 'floor', place, least, what: of })),
    ...asked,
    ...ceilings.flatMap(({ source, perYear, open }) =>
      Array.from({ length: years }, (_, year) => year).flatMap((year): readonly Demand[] =>
        open?.includes(year) ? [] : [{ of: 'ceiling', source, year, rupiah: perYear[year] ?? 0 }],
      ),
    ),
  ];
}

function nameOf(demand: Demand): string {
  switch (demand.of) {
    case 'must':
    case 'hand':
      return JSON.stringify(['asked', demand.id]);
    case 'requires':
    case 'excludes':
      return JSON.stringify([demand.of, demand.id, demand.other]);
    case 'floor':
      return JSON.stringify([demand.of, demand.place, demand.what, demand.least]);
    case 'ceiling':
      return JSON.stringify([demand.of, demand.source, demand.year]);
    case 'capacity':
      return JSON.stringify([demand.of, demand.unit, demand.perYear]);
  }
}

/** What can matter to whether there is a plan: what is asked for, and what that requires. */
function neededBy({ proposals, floors }: PlanOrder): readonly Proposal[] {
  const byId = new Map(proposals.map((one) => [one.id, one]));
  const places = new Set(floors.map(({ place }) => place));
  const needed = new Set<Proposal>();
  const open = proposals.filter(
    (one) => one.isMust || one.places.some((place) => places.has(place)),
  );
  for (let one = open.pop(); one; one = open.pop()) {
    if (needed.has(one)) continue;
    needed.add(one);
    for (const id of one.requires) {
      const required = byId.get(id);
      if (required) open.push(required);
    }
  }
  return proposals.filter((one) => needed.has(one));
}

/**
 * The order without what nobody asks for: every plan of it is one of the whole, and where it has
 * none the whole has none.
 */
export function neededOrder(order: PlanOrder): PlanOrder {
  return { ...order, proposals: neededBy(order) };
}

/** The order with these demands only, and without the proposals that no demand asks for. */
export function orderWith(order: PlanOrder, demands: readonly Demand[]): PlanOrder {
  const kept = new Set(demands.map(nameOf));
  const has = (demand: Demand): boolean => kept.has(nameOf(demand));
  const relaxed: PlanOrder = {
    ...order,
    proposals: order.proposals.map((one) => {
      const { id } = one;
      const isAsked = has({ of: 'must', id });
      return {
        ...one,
        requires: one.requires.filter((other) => has({ of: 'requires', id, other })),
        excludes: one.excludes.filter((other) => has({ of: 'excludes', id, other })),
        isMust: one.isMust && isAsked,
        onlyYear: isAsked ? one.onlyYear : null,
      };
    }),
    ceilings: order.ceilings.map(({ source, perYear }) => ({
      source,
      perYear: Array.from({ length: order.years }, (_, year) => {
        const rupiah = perYear[year] ?? 0;
        return has({ of: 'ceiling', source, year, rupiah }) ? rupiah : Infinity;
      }),
    })),
    capacities: order.capacities.filter((one) => has({ of: 'capacity', ...one })),
    floors: order.floors.filter(({ place, least, of: what }) =>
      has({ of: 'floor', place, least, what }),
    ),
  };
  return neededOrder(relaxed);
}

/**
 * Of demands that cannot all hold the ones that really stand against each other: whatever can be
 * left out while the rest stays impossible is left out, many at a time. Without any single one of
 * what comes back the others could hold.
 *
 * @param isImpossible whether it is known that these cannot all hold.
 */
export function smallestConflict(
  demands: readonly Demand[],
  isImpossible: (some: readonly Demand[]) => boolean,
): Conflict {
  let kept = demands;
  const leaveOut = (some: readonly Demand[]): void => {
    if (some.length === 0) return;
    const out = new Set(some);
    const rest = kept.filter((one) => !out.has(one));
    if (isImpossible(rest)) {
      kept = rest;
      return;
    }
    if (some.length === 1) return;
    const middle = Math.ceil(some.length / 2);
    leaveOut(some.slice(0, middle));
    leaveOut(some.slice(middle));
  };
  leaveOut(demands);
  return kept;
}
