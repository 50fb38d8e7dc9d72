import { ranking } from '#core/lib/ranking.ts';
import { checkStarts, type StartFault } from './check-starts.ts';
import { roomOf } from './greedy-room.ts';
import type { Ladder, PlanOrder, Proposal } from './plan-order.ts';
import { climbed } from './reach.ts';

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

/** Lists of what stands under the same keys. */
function listed<T>(all: readonly T[], keysOf: (one: T) => readonly string[]) {
  const found = new Map<string, T[]>();
  for (const one of all) {
    for (const key of keysOf(one)) {
      const here = found.get(key);
      if (here) here.push(one);
      else found.set(key, [one]);
    }
  }
  return (key: string): readonly T[] => found.get(key) ?? [];
}

/** A proposal with what it would add and cost if it were taken now. */
interface Offer {
  readonly one: Proposal;
  /** Its place in the list: the earlier of equals goes first. */
  readonly place: number;
  readonly start: number;
  readonly gain: number;
  readonly cost: number;
}

/** More gain per rupiah, compared without dividing. */
function isBefore(a: Offer, b: Offer): boolean {
  const [left, right] = [a.gain * b.cost, b.gain * a.cost];
  return left === right ? a.place < b.place : left > right;
}

/**
 * Ranks by gain per rupiah and takes what still fits, the musts first, each in the earliest year
 * that it fits in; ranked anew after each. It looks no further ahead than the next proposal, which
 * is why it stands beside the optimum: to show what looking ahead is worth.
 *
 * Only what a step changes is reckoned anew: proposals on the same ladders, those whose first year
 * it filled, those that waited for it.
 */
export function greedyPlan(order: PlanOrder): GreedyPlan {
  const { years, proposals } = order;
  const ground = groundOf(order);
  const room = roomOf(order);
  const places = new Map(proposals.map((one, at) => [one, at]));
  const onLadder = listed(proposals, ({ raises }) =>
    raises.map(({ agency, indicator }) => keyOf(agency, indicator)),
  );
  const excluders = listed(proposals, ({ excludes }) => excludes);
  const dependants = listed(proposals, ({ requires }) => requires);
  const byId = new Map(proposals.map((one) => [one.id, one]));
  const open = new Set(proposals);
  const offers = new Map<Proposal, Offer>();
  const ranked = ranking(isBefore);
  const musts = new Set(proposals.filter(({ isMust }) => isMust));
  /** Looks at a proposal anew; what does not fit now waits until something is done for it. */
  const look = (one: Proposal): void => {
    if (!open.has(one)) return;
    offers.delete(one);
    const start = room.firstYear(one);
    if (start < 0) return;
    const gain = marginOf(one, ground);
    if (!one.isMust && gain <= 0) return;
    const cost = one.cost + one.running * (years - 1 - start);
    const offer = { one, place: places.get(one) ?? 0, start, gain, cost };
    offers.set(one, offer);
    if (!one.isMust) ranked.add(offer);
  };
  const next = (): Offer | undefined => {
    let best: Offer | undefined;
    for (const one of musts) {
      const offer = offers.get(one);
      if (offer && (!best || isBefore(offer, best))) best = offer;
    }
    while (!best) {
      const offer = ranked.take();
      if (!offer) return undefined;
      // What was looked at again has another offer by now.
      if (offers.get(offer.one) === offer) best = offer;
    }
    return best;
  };
  const leave = (one: Proposal): void => {
    open.delete(one);
    musts.delete(one);
    offers.delete(one);
  };
  proposals.forEach(look);
  for (let best = next(); best; best = next()) {
    const { one, start } = best;
    // The year it had to wait for may be full by now.
    if (room.firstYear(one) !== start) {
      look(one);
      continue;
    }
    leave(one);
    for (const id of one.excludes) {
      const other = byId.get(id);
      if (other) leave(other);
    }
    for (const other of excluders(one.id)) leave(other);
    const changed = new Set([...room.take(one, start), ...dependants(one.id)]);
    for (const { agency, indicator, from, to } of one.raises) {
      const key = keyOf(agency, indicator);
      const covered = ground.get(key)?.covered;
      for (let step = from; step < to; step += 1) covered?.add(step);
      for (const other of onLadder(key)) changed.add(other);
    }
    changed.forEach(look);
  }
  return { starts: room.starts, faults: checkStarts(order, room.starts) };
}
