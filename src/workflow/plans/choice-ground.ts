import { groundOrder } from '#core/invest/choice/order-ground.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { Digest } from '#core/lib/ids.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';

const known = new WeakMap<PlanBook['task'], Digest>();

/** Digest of what a choice rests on (`PlanChoice.ground`); taken once for a book. */
export function choiceGround(book: PlanBook): Digest {
  const found = known.get(book.task) ?? digestOfJson(groundOrder(book));
  known.set(book.task, found);
  return found;
}
