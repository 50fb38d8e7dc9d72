import { marginals } from './marginal.ts';
import type { PlanOrder, Proposal, Starts } from './plan-order.ts';

/** So many of the proposals at the edge may change. */
const EDGE = 80;

const totalOf = ({ years }: PlanOrder, { cost, running }: Proposal): number =>
  cost + running * (years - 1);

/** Proposals that depend on this one or cannot stand beside it, or the other way round. */
function tied({ proposals }: PlanOrder, id: string): ReadonlySet<string> {
  const own = proposals.find((one) => one.id === id);
  const keys = new Set(own?.raises.map(({ agency, indicator }) => `${agency}\n${indicator}`));
  const near = proposals.filter(
    (one) =>
      one.requires.includes(id) ||
      one.excludes.includes(id) ||
      own?.requires.includes(one.id) === true ||
      own?.excludes.includes(one.id) === true ||
      one.raises.some(({ agency, indicator }) => keys.has(`${agency}\n${indicator}`)),
  );
  return new Set([id, ...near.map((one) => one.id)]);
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
  // What depends on something free must not be held while that may go.
  const isHeld = (one: Proposal): boolean =>
    plan.has(one.id) && !free.has(one.id) && !one.requires.some((other) => free.has(other));
  return {
    ...order,
    proposals: order.proposals.flatMap((one) => {
      if (isHeld(one)) return [{ ...one, isMust: true }];
      return plan.has(one.id) || free.has(one.id) ? [one] : [];
    }),
  };
}
