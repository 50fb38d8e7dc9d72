import { checkStarts, type StartFault } from './check-starts.ts';
import { lagOf, type Ladder, type PlanOrder, type Proposal } from './plan-order.ts';
import { climbed } from './reach.ts';
import { costIn } from './spend.ts';

/** The plan of whoever ranks and cuts, and what it fails to hold (floors, musts that did not fit). */
export interface GreedyPlan {
  readonly starts: ReadonlyMap<string, number>;
  readonly faults: readonly StartFault[];
}

interface Ground {
  readonly ladder: Ladder;
  readonly priority: number;
  readonly covered: Set<number>;
}

const keyOf = (agency: string, indicator: string): string => `${agency}\n${indicator}`;

function groundOf({ agencies }: PlanOrder): ReadonlyMap<string, Ground> {
  return new Map(
    agencies.flatMap(({ id, ladders, priority }) =>
      ladders.map((ladder) => [
        keyOf(id, ladder.indicator),
        { ladder, priority, covered: new Set<number>() },
      ]),
    ),
  );
}

const worthOf = ({ ladder, priority }: Ground, rungs: number): number =>
  priority * ladder.gains.slice(0, rungs).reduce((sum, one) => sum + one, 0);

/** Units that one more proposal adds to what stands, each agency's times its priority. */
function marginOf({ raises }: Proposal, ground: ReadonlyMap<string, Ground>): number {
  const added = new Map<Ground, Set<number>>();
  for (const { agency, indicator, from, to } of raises) {
    const here = ground.get(keyOf(agency, indicator));
    if (!here) continue;
    const steps = added.get(here) ?? new Set();
    for (let step = from; step < to; step += 1) steps.add(step);
    added.set(here, steps);
  }
  let margin = 0;
  for (const [here, steps] of added) {
    const before = climbed(here.ladder, (step) => here.covered.has(step));
    const after = climbed(here.ladder, (step) => here.covered.has(step) || steps.has(step));
    margin += worthOf(here, after) - worthOf(here, before);
  }
  return margin;
}

/**
 * Ranks by gain per rupiah and takes what still fits, the musts first, each in the earliest year
 * that it fits in; ranked anew after each. It looks no further ahead than the next proposal, which
 * is why it stands beside the optimum: to show what looking ahead is worth.
 */
export function greedyPlan(order: PlanOrder): GreedyPlan {
  const { years, proposals, ceilings, capacities } = order;
  const ground = groundOf(order);
  const byId = new Map(proposals.map((one) => [one.id, one]));
  const starts = new Map<string, number>();
  const left = ceilings.map(({ perYear }) =>
    Array.from({ length: years }, (_, year) => perYear[year] ?? 0),
  );
  const rooms = capacities.map(({ perYear }) => Array<number>(years).fill(perYear));
  const excludes = (one: Proposal): boolean =>
    one.excludes.some((other) => starts.has(other)) ||
    [...starts.keys()].some((other) => byId.get(other)?.excludes.includes(one.id));
  const fits = (one: Proposal, start: number): boolean =>
    one.requires.every((id) => {
      const required = byId.get(id);
      const from = starts.get(id);
      return required && from !== undefined && from + lagOf(required, one) <= start;
    }) &&
    ceilings.every(
      ({ source }, at) =>
        (source !== null && source !== one.source) ||
        left[at]?.every((rest, year) => costIn(one, start, year) <= rest),
    ) &&
    capacities.every(({ unit }, at) => unit !== one.unit || (rooms[at]?.[start] ?? 0) > 0);
  const firstYear = (one: Proposal): number => {
    if (excludes(one)) return -1;
    return Array.from({ length: years }, (_, year) => year).findIndex((year) => fits(one, year));
  };
  const take = (one: Proposal, start: number): void => {
    starts.set(one.id, start);
    ceilings.forEach(({ source }, at) => {
      if (source !== null && source !== one.source) return;
      left[at] = (left[at] ?? []).map((rest, year) => rest - costIn(one, start, year));
    });
    capacities.forEach(({ unit }, at) => {
      const room = rooms[at];
      if (unit === one.unit && room) room[start] = (room[start] ?? 0) - 1;
    });
    for (const { agency, indicator, from, to } of one.raises) {
      const covered = ground.get(keyOf(agency, indicator))?.covered;
      for (let step = from; step < to; step += 1) covered?.add(step);
    }
  };
  for (;;) {
    let best: { readonly one: Proposal; readonly start: number } | undefined;
    let bestGain = 0;
    let bestCost = 0;
    for (const one of proposals) {
      if (starts.has(one.id)) continue;
      const start = firstYear(one);
      if (start < 0) continue;
      const gain = marginOf(one, ground);
      if (!one.isMust && (gain <= 0 || best?.one.isMust)) continue;
      const cost = one.cost + one.running * (years - 1 - start);
      // Gain per rupiah, compared without dividing.
      const isBetter = !best || gain * bestCost > bestGain * cost;
      if ((one.isMust && !best?.one.isMust) || isBetter) {
        best = { one, start };
        [bestGain, bestCost] = [gain, cost];
      }
    }
    if (!best) break;
    take(best.one, best.start);
  }
  return { starts, faults: checkStarts(order, starts) };
}
