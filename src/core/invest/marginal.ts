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

function worthOf({ ladder, priority }: Climb, isCovered: (step: number) => boolean): number {
  const rungs = climbed(ladder, isCovered);
  return priority * ladder.gains.slice(0, rungs).reduce((sum, one) => sum + one, 0);
}

/** How often a proposal covers each step of each ladder: several of its raises may be of one. */
function ownCounts({ raises }: Proposal): ReadonlyMap<string, readonly number[]> {
  const own = new Map<string, number[]>();
  for (const { agency, indicator, from, to } of raises) {
    const key = keyOf(agency, indicator);
    const counts = own.get(key) ?? [];
    for (let step = from; step < to; step += 1) counts[step] = (counts[step] ?? 0) + 1;
    own.set(key, counts);
  }
  return own;
}

/**
 * Units of gain that each proposal holds: of a chosen one what the plan would lose without it, of
 * another what it would win with it, all else as it is.
 */
export function marginals(order: PlanOrder, starts: Starts): ReadonlyMap<string, number> {
  const climbs = climbsOf(order, starts);
  const worth = (one: Proposal): number => {
    const times = starts.has(one.id) ? -1 : 1;
    let sum = 0;
    for (const [key, own] of ownCounts(one)) {
      const climb = climbs.get(key);
      if (!climb) continue;
      const { counts } = climb;
      const now = worthOf(climb, (step) => (counts[step] ?? 0) > 0);
      const other = worthOf(climb, (step) => (counts[step] ?? 0) + times * (own[step] ?? 0) > 0);
      sum += Math.abs(other - now);
    }
    return sum;
  };
  return new Map(order.proposals.map((one) => [one.id, worth(one)]));
}
