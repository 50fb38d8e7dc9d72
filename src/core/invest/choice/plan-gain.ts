import { add, fromInteger, multiply, ratio, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { afterPlan } from '#core/invest/proposal/after-plan.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { Starts } from './plan-order.ts';
import { gainsOf } from './reach.ts';

/**
 * Index points that a plan lifts all agencies by, each agency's times its priority: from the units
 * it was chosen by where those are exact, else by scoring every agency anew.
 */
export function gainOf(
  book: Pick<PlanBook, 'rubric' | 'agencies' | 'candidates' | 'task'>,
  starts: Starts,
): Ratio {
  const { order, units } = book.task;
  if (!units.isExact) {
    return afterPlan(book, starts).reduce(
      (sum, { agency, gain }) => add(sum, multiply(gain, fromInteger(agency.priority))),
      ZERO,
    );
  }
  const gains = gainsOf(order, starts);
  const sum = order.agencies.reduce(
    (total, { id, priority }) => total + BigInt(priority * (gains.get(id) ?? 0)),
    0n,
  );
  return ratio(sum, units.scale);
}
