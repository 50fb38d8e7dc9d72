import { lossBetween } from '#core/invest/choice/plan-loss.ts';
import { taskOf } from '#core/invest/choice/order-of.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { PlanOrder, Starts } from '#core/invest/choice/plan-order.ts';
import { compareMerit, meritOf } from '#core/invest/choice/reach.ts';
import { GROWTH, type Conflict, type WhyNot } from '#core/invest/choice/search-types.ts';
import { withMust } from '#core/invest/choice/vary-order.ts';
import { conflictIn } from '#solver/plan-conflict.ts';
import type { PlanSolver } from '#solver/load-plan-solver.ts';
import { entersAt } from './plan-enters.ts';
import { secondsNow, type Prepared } from './plan-prepared.ts';

/** Seconds of one answer; of what makes it impossible, these at least. */
const SECONDS = 10;
const CONFLICT_SECONDS = 2;

function withoutBan({ plan }: PlanBook, id: string): PlanBook['plan'] {
  return {
    ...plan,
    hand: Object.fromEntries(Object.entries(plan.hand).filter(([one]) => one !== id)),
  };
}

function verdictOf(order: PlanOrder, best: Starts, other: Starts): WhyNot['verdict'] {
  const difference = compareMerit(meritOf(order, best), meritOf(order, other));
  if (difference === 0) return 'equal';
  return difference > 0 ? 'worth-less' : 'not-known';
}

const NOTHING = {
  isProven: false,
  loss: null,
  first: null,
  displaces: [],
  brings: [],
  conflict: [] as Conflict,
  entersAt: null,
  notTo: 1000,
} as const;

/**
 * Why a proposal is not in the best plan: what it would cost to take it in, and when it enters.
 *
 * @param heard is told how many plans were looked at, of how many.
 */
export function whyNot(
  solver: PlanSolver,
  prepared: Prepared,
  id: string,
  heard: (done: number, total: number) => void,
): WhyNot {
  const { book, best } = prepared;
  const began = secondsNow();
  const left = (): number => SECONDS - (secondsNow() - began);
  const total = 1 + GROWTH.length;
  heard(0, total);
  const isBanned = book.plan.hand[id] === null;
  const task = isBanned ? taskOf(withoutBan(book, id), book) : book.task;
  const { order } = task;
  if (!best || !order.proposals.some((one) => one.id === id)) {
    return { ...NOTHING, id, verdict: 'not-known' };
  }
  const entering = (): Pick<WhyNot, 'entersAt' | 'notTo'> =>
    isBanned
      ? { entersAt: NOTHING.entersAt, notTo: NOTHING.notTo }
      : entersAt(book.task.order, prepared.at, id, left, (done) => heard(done, total));
  const found = prepared.quick(withMust(order, id), null, left());
  if (!found.ok) {
    if (found.error.kind !== 'impossible') return { ...NOTHING, id, verdict: 'not-known' };
    const seconds = Math.max(CONFLICT_SECONDS, left());
    return {
      ...NOTHING,
      id,
      verdict: 'does-not-fit',
      isProven: true,
      conflict: conflictIn(solver, withMust(order, id), { seconds, clock: secondsNow }),
      ...entering(),
    };
  }
  const { starts } = found.value;
  return {
    id,
    verdict: isBanned ? 'kept-out' : verdictOf(order, best.starts, starts),
    isProven: best.isProven && found.value.isProven,
    ...lossBetween({ ...book, task }, best.starts, starts),
    displaces: [...best.starts.keys()].filter((one) => !starts.has(one)),
    brings: [...starts.keys()].filter((one) => one !== id && !best.starts.has(one)),
    conflict: [],
    ...entering(),
  };
}
