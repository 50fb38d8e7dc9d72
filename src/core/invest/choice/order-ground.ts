import { taskOf } from './order-of.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { PlanOrder } from './plan-order.ts';

const known = new WeakMap<PlanBook['task'], PlanBook['task']>();

/** A book as it would be without anything set by hand; its task is made once. */
export function withoutHand(book: PlanBook): PlanBook {
  if (Object.keys(book.plan.hand).length === 0) return book;
  const plan = { ...book.plan, hand: {} };
  const task = known.get(book.task) ?? taskOf(plan, book);
  known.set(book.task, task);
  return { ...book, plan, task };
}

/**
 * What a choice rests on: the order as it would be without anything set by hand, so that setting a
 * proposal by hand does not make the plan one of other data. Its digest is `PlanChoice.ground`.
 */
export function groundOrder(book: PlanBook): PlanOrder {
  return withoutHand(book).task.order;
}
