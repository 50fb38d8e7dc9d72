import { marginals } from './marginal.ts';
import type { PlanOrder, Proposal, Starts } from './plan-order.ts';

/** So many of the proposals at the edge may change. */
const EDGE = 80;

const totalOf = ({ years }: PlanOrder, { cost, running }: Proposal): number =>
  cost + running * (years - 1);

/** A proposal with everything that it requires, near and far. */
function needed({ proposals }: PlanOrder, id: string): ReadonlySet<string> {
  const byId = new Map(proposals.map((one) => [one.id, one]));
  const found = new Set([id]);
  for (const one of found) for (const next of byId.get(one)?.requires ?? []) found.add(next);
  return found;
}

/** Proposals that depend on this one, that it depends on, or that cannot stand beside it. */
function tied(order: PlanOrder, id: string): ReadonlySet<string> {
  const own = order.proposals.find((one) => one.id === id);
  const keys = new Set(own?.raises.map(({ agency, indicator }) => `${agency}\n${indicator}`));
  const near = order.proposals.filter(
    (one) =>
      one.requires.includes(id) ||
      one.excludes.includes(id) ||
      own?.excludes.includes(one.id) === true ||
      one.raises.some(({ agency, indicator }) => keys.has(`${agency}\n${indicator}`)),
  );
  return new Set([...needed(order, id), ...near.map((one) => one.id)]);
}

/** What depends on something free, near or far, must not be held while that may go. */
function looseOnes({ proposals }: PlanOrder, free: ReadonlySet<string>): ReadonlySet<string> {
  const dependants = new Map<string, string[]>();
  for (const { id, requires } of proposals) {
    for (const other of requires) dependants.set(other, [...(dependants.get(other) ?? []), id]);
  }
  const loose = new Set(free);
  for (const one of loose) for (const next of dependants.get(one) ?? []) loose.add(next);
  return loose;
}

/**
 * The order for a plan near a given one: what is chosen stays and what is not stays out, apart from
 * what is tied to `id` and the proposals whose gain per rupiah lies nearest to where the plan cut.
 * A plan of it is one of the whole order; the best of it need not be the best of all.
 */
export function orderNear(order: PlanOrder, plan: Starts, id: string): PlanOrder {
  const gains = marginals(order, plan);
  const free = new Set(tied(order, id));
  const byRatio = order.proposals
    .filter((one) => !free.has(one.id) && totalOf(order, one) > 0)
    .map((one) => ({ one, ratio: (gains.get(one.id) ?? 0) / totalOf(order, one) }))
    .sort((a, b) => a.ratio - b.ratio);
  const chosen = byRatio.filter(({ one }) => plan.has(one.id));
  const others = byRatio.filter(({ one }) => !plan.has(one.id)).reverse();
  for (const { one } of [...chosen.slice(0, EDGE), ...others.slice(0, EDGE)]) free.add(one.id);
  const loose = looseOnes(order, free);
  return {
    ...order,
    proposals: order.proposals.flatMap((one) => {
      if (plan.has(one.id)) return [loose.has(one.id) ? one : { ...one, isMust: true }];
      return free.has(one.id) ? [one] : [];
    }),
  };
}
