import type { Ladder, PlanOrder, Proposal, Starts } from './plan-order.ts';
import { climbed } from './reach.ts';

const keyOf = (agency: string, indicator: string): string => `${agency}\n${indicator}`;

interface Climb {
  readonly ladder: Ladder;
  readonly priority: number;
  /** How many chosen proposals cover each step. */
  readonly counts: number[];
}

function climbsOf({ agencies, proposals }: PlanOrder, starts: Starts): ReadonlyMap<string, Climb> {
  const climbs = new Map(
    agencies.flatMap(({ id, ladders, priority }) =>
      ladders.map((ladder): readonly [string, Climb] => [
        keyOf(id, ladder.indicator),
        { ladder, priority, counts: [] },
      ]),
    ),
  );
  for (const { id, raises } of proposals) {
    if (!starts.has(id)) continue;
    for (const { agency, indicator, from, to } of raises) {
      const counts = climbs.get(keyOf(agency, indicator))?.counts ?? [];
      for (let step = from; step < to; step += 1) counts[step] = (counts[step] ?? 0) + 1;
    }
  }
  return climbs;
}

function worthWith({ ladder, priority, counts }: Climb, more: number, from: number, to: number) {
  const rungs = climbed(ladder, (step) => {
    const own = step >= from && step < to ? more : 0;
    return (counts[step] ?? 0) + own > 0;
  });
  return priority * ladder.gains.slice(0, rungs).reduce((sum, one) => sum + one, 0);
}

/**
 * Units of gain that each proposal holds: of a chosen one what the plan would lose without it, of
 * another what it would win with it, all else as it is.
 */
export function marginals(order: PlanOrder, starts: Starts): ReadonlyMap<string, number> {
  const climbs = climbsOf(order, starts);
  const worth = ({ id, raises }: Proposal): number =>
    raises.reduce((sum, { agency, indicator, from, to }) => {
      const climb = climbs.get(keyOf(agency, indicator));
      if (!climb) return sum;
      const now = worthWith(climb, 0, from, to);
      const other = worthWith(climb, starts.has(id) ? -1 : 1, from, to);
      return sum + Math.abs(other - now);
    }, 0);
  return new Map(order.proposals.map((one) => [one.id, worth(one)]));
}
