import { taskOf } from '#core/invest/choice/order-of.ts';
import { lossBetween } from '#core/invest/choice/plan-loss.ts';
import type { HandPrice } from '#core/invest/choice/search-types.ts';
import type { Prepared } from './plan-prepared.ts';

/** For each choice by hand the best plan without that one against the best plan with all. */
export function handPricesOf({ book, best, quick }: Prepared): readonly HandPrice[] {
  const { plan } = book;
  return Object.entries(plan.hand).map(([id, year]): HandPrice => {
    const hand = Object.fromEntries(Object.entries(plan.hand).filter(([one]) => one !== id));
    const task = taskOf({ ...plan, hand }, book);
    const found = quick(task.order, best?.starts ?? null);
    if (!found.ok || !best) return { id, year, loss: null, first: null, isProven: false };
    const { starts, isProven } = found.value;
    return {
      id,
      year,
      ...lossBetween({ ...book, task }, starts, best.starts),
      isProven: isProven && best.isProven,
    };
  });
}
