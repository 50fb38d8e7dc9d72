import { lossBetween } from '#core/invest/plan-loss.ts';
import { taskOf } from '#core/invest/order-of.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { PlanOrder, Starts } from '#core/invest/plan-order.ts';
import { compareMerit, meritOf } from '#core/invest/reach.ts';
import type { Conflict, WhyNot } from '#core/invest/search-types.ts';
import { ceilingOf, scaled, withMust } from '#core/invest/vary-order.ts';
import { conflictIn } from '#solver/plan-conflict.ts';
import type { PlanSolver } from '#solver/load-plan-solver.ts';
import { secondsNow, type Prepared } from './plan-prepared.ts';

const CONFLICT_SECONDS = 8;
/** Ceilings are looked at up to double, on this grid. */
const GRID = 50;
const DOUBLE = 2000;
/** After so many seconds no further ceilings are looked at. */
const ENTER_SECONDS = 6;

function withoutBan({ plan }: PlanBook, id: string): PlanBook['plan'] {
  return {
    ...plan,
    hand: Object.fromEntries(Object.entries(plan.hand).filter(([one]) => one !== id)),
  };
}

/** The smallest factor on the grid that takes it in, by halving; see `WhyNot.entersAt`. */
function entersAt({ book, at }: Prepared, id: string): WhyNot['entersAt'] {
  const { order } = book.task;
  const began = secondsNow();
  const isIn = (permille: number): boolean => at(permille)?.starts.has(id) === true;
  let [notAt, permille] = [1000, DOUBLE];
  if (!isIn(permille)) return null;
  while (permille - notAt > GRID && secondsNow() - began < ENTER_SECONDS) {
    const middle = Math.floor((notAt + permille) / 2 / GRID) * GRID;
    if (isIn(middle)) permille = middle;
    else notAt = middle;
  }
  return { permille, rupiah: ceilingOf(scaled(order, permille)), notAt };
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
} as const;

/** Why a proposal is not in the best plan: what it would cost to take it in, and when it enters. */
export function whyNot(solver: PlanSolver, prepared: Prepared, id: string): WhyNot {
  const { book, best } = prepared;
  const isBanned = book.plan.hand[id] === null;
  const task = isBanned ? taskOf(withoutBan(book, id), book) : book.task;
  const { order } = task;
  if (!best || !order.proposals.some((one) => one.id === id)) {
    return { ...NOTHING, id, verdict: 'not-known' };
  }
  const found = prepared.quick(withMust(order, id), null);
  if (!found.ok) {
    if (found.error.kind !== 'impossible') return { ...NOTHING, id, verdict: 'not-known' };
    return {
      ...NOTHING,
      id,
      verdict: 'does-not-fit',
      isProven: true,
      conflict: conflictIn(solver, withMust(order, id), {
        seconds: CONFLICT_SECONDS,
        clock: secondsNow,
      }),
      entersAt: isBanned ? null : entersAt(prepared, id),
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
    entersAt: isBanned ? null : entersAt(prepared, id),
  };
}
