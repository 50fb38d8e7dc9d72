import type { PlanOrder, Proposal } from '#core/invest/choice/plan-order.ts';
import { stepsOf } from './order-steps.ts';

/** Who may stand in for others: nothing but its money and its unit binds it. */
function isFree(one: Proposal, excluded: ReadonlySet<string>): boolean {
  const { requires, excludes, onlyYear, id } = one;
  return requires.length === 0 && excludes.length === 0 && onlyYear === null && !excluded.has(id);
}

/** Whether one costs no more than the other, of the same money and of no scarcer hands. */
function isNoDearer(one: Proposal, other: Proposal, capped: ReadonlySet<string>): boolean {
  return (
    one.cost <= other.cost &&
    one.running <= other.running &&
    one.source === other.source &&
    (one.unit === other.unit || !capped.has(one.unit))
  );
}

/**
 * The order without proposals that another one makes needless: it covers all of their steps, costs
 * no more, and nothing binds it. Whatever plan has such a proposal is worth as much with the other
 * in its place, or without it where it has both; so the best plan is worth the same, by money and
 * years too. Who has to be, is required by others, holds a floor or is in `kept` stays.
 */
export function leanOrder(order: PlanOrder, kept: ReadonlySet<string>): PlanOrder {
  const { proposals } = order;
  const required = new Set(proposals.flatMap(({ requires }) => requires));
  const excluded = new Set(proposals.flatMap(({ excludes }) => excludes));
  const capped = new Set(order.capacities.map(({ unit }) => unit));
  const floored = new Set(order.floors.map(({ place }) => place));
  const { uses } = stepsOf(order);
  const onStep = new Map<number, number[]>();
  uses.forEach((steps, at) => {
    for (const step of steps) {
      const here = onStep.get(step);
      if (here) here.push(at);
      else onStep.set(step, [at]);
    }
  });
  const gone = new Set<number>();
  const covers = (at: number, steps: readonly number[]): boolean => {
    const own = new Set(uses[at]);
    return own.size >= steps.length && steps.every((step) => own.has(step));
  };
  const isNeedless = (one: Proposal, at: number): boolean => {
    const steps = uses[at] ?? [];
    const [first] = steps;
    if (first === undefined) return true;
    // The step that fewest cover: whoever covers all of them is among those.
    const rarest = steps.reduce(
      (a, b) => ((onStep.get(b)?.length ?? 0) < (onStep.get(a)?.length ?? 0) ? b : a),
      first,
    );
    return (onStep.get(rarest) ?? []).some((place) => {
      const other = proposals[place];
      if (!other || place === at || gone.has(place) || !isFree(other, excluded)) return false;
      return isNoDearer(other, one, capped) && covers(place, steps);
    });
  };
  // The dearest first, so that of equals the one that comes first in the list stays.
  const byCost = proposals
    .map((one, at) => ({ one, at }))
    .sort((a, b) => b.one.cost - a.one.cost || b.one.running - a.one.running || b.at - a.at);
  for (const { one, at } of byCost) {
    const isHeld =
      one.isMust ||
      one.onlyYear !== null ||
      required.has(one.id) ||
      kept.has(one.id) ||
      one.places.some((place) => floored.has(place));
    if (!isHeld && isNeedless(one, at)) gone.add(at);
  }
  return gone.size === 0
    ? order
    : { ...order, proposals: proposals.filter((_, at) => !gone.has(at)) };
}
