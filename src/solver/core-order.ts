import type { PlanOrder } from '#core/invest/choice/plan-order.ts';
import type { ExactBound } from './exact-bound.ts';

/** A smaller order whose plans are plans of the whole. */
interface CoreOrder {
  readonly order: PlanOrder;
  /** How many of its proposals may be chosen or not. */
  readonly free: number;
}

/**
 * What can still be in a plan worth `least` or more, and what has to be: the best plan of what
 * remains is the best plan of all, where one is worth that much.
 */
export function exactCore(order: PlanOrder, bound: ExactBound, least: number): CoreOrder {
  let free = 0;
  const proposals = order.proposals.flatMap((one, at) => {
    if ((bound.withIt[at] ?? 0) < least) return one.isMust ? [one] : [];
    const isMust = one.isMust || (bound.withoutIt[at] ?? 0) < least;
    if (!isMust) free += 1;
    return [isMust && !one.isMust ? { ...one, isMust } : one];
  });
  return { order: { ...order, proposals }, free };
}

/** How much room a rough core leaves beyond what is worth its price. */
const ROOM = 1.3;

/**
 * The `size` proposals that are worth most beyond their prices (all that are worth anything, and
 * more), with what they require and what has to be. Its best plan is a good plan of the whole, and
 * proves nothing.
 */
export function roughCore(order: PlanOrder, bound: ExactBound, size: number): PlanOrder {
  const { proposals } = order;
  const places = new Map(proposals.map(({ id }, at) => [id, at]));
  const { withIt, withoutIt, bound: most } = bound;
  const worths = proposals.map((_, at) => {
    const less = (withIt[at] ?? 0) - most;
    return less < 0 ? less : most - (withoutIt[at] ?? 0);
  });
  const ranked = worths
    .map((worth, at) => ({ at, worth }))
    .sort((a, b) => b.worth - a.worth || a.at - b.at);
  const kept = new Set<number>();
  const keep = (at: number): void => {
    if (kept.has(at)) return;
    kept.add(at);
    for (const id of proposals[at]?.requires ?? []) {
      const other = places.get(id);
      if (other !== undefined) keep(other);
    }
  };
  proposals.forEach(({ isMust }, at) => {
    if (isMust) keep(at);
  });
  const worthy = worths.filter((worth) => worth > 0).length;
  for (const { at } of ranked.slice(0, Math.max(size, Math.ceil(ROOM * worthy)))) keep(at);
  return { ...order, proposals: proposals.filter((_, at) => kept.has(at)) };
}
