import type { PlanOrder } from '#core/invest/choice/plan-order.ts';
import { GROWTH, type WhyNot } from '#core/invest/choice/search-types.ts';
import { ceilingOf, scaled } from '#core/invest/choice/vary-order.ts';
import type { Prepared } from './plan-prepared.ts';

const NOW = 1000;

/**
 * At which ceilings a proposal is first in the plan that is found there. They are looked at one by
 * one upward, for more money may push a proposal out again: halving would name a later entry.
 *
 * @param left seconds there are for it; when none are left, `notTo` says how far it was looked.
 * @param heard is told of each of {@link GROWTH} that is looked at, counted from 1.
 */
export function entersAt(
  order: PlanOrder,
  at: Prepared['at'],
  id: string,
  left: () => number,
  heard: (done: number) => void,
): Pick<WhyNot, 'entersAt' | 'notTo'> {
  // What no ceiling binds is the same under all of them.
  if (order.ceilings.length === 0) return { entersAt: null, notTo: GROWTH.at(-1) ?? NOW };
  let notTo = NOW;
  for (const [done, permille] of GROWTH.entries()) {
    const seconds = left();
    if (seconds <= 0) break;
    heard(done + 1);
    const found = at(permille, seconds);
    if (!found) break;
    if (found.starts.has(id)) {
      return { entersAt: { permille, rupiah: ceilingOf(scaled(order, permille)) }, notTo };
    }
    notTo = permille;
  }
  return { entersAt: null, notTo };
}
