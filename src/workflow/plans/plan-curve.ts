import { gainText } from '#core/invest/proposal/gain-text.ts';
import { gainOf } from '#core/invest/choice/plan-gain.ts';
import type { PlanOrder, Starts } from '#core/invest/choice/plan-order.ts';
import { compareMerit, goodOf, meritOf } from '#core/invest/choice/reach.ts';
import type { Curve, CurvePoint, NextMoney } from '#core/invest/choice/search-types.ts';
import { spendOf } from '#core/invest/choice/spend.ts';
import { ceilingOf, scaled, withMore } from '#core/invest/choice/vary-order.ts';
import { subtract } from '#core/lib/ratio.ts';
import type { KnownPlan, Prepared } from './plan-prepared.ts';

const STEP = 100;
const DOUBLE = 2000;
/** What is asked of the next money: Rp 100 jt. */
const MORE = 100_000_000;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function pointOf(
  { book }: Prepared,
  permille: number,
  { starts, isProven }: KnownPlan,
): CurvePoint {
  const { order } = book.task;
  return {
    permille,
    ceiling: ceilingOf(scaled(order, permille)),
    spent: sum(spendOf(order, starts)),
    gain: gainText(gainOf(book, starts)),
    good: goodOf(order, starts),
    chosen: [...starts.keys()],
    isProven,
  };
}

function nextOf({ book, best, quick }: Prepared): NextMoney | null {
  const { order } = book.task;
  if (!best || order.ceilings.length === 0) return null;
  const found = quick(withMore(order, MORE), best.starts);
  if (!found.ok) return null;
  const { starts } = found.value;
  return {
    more: MORE,
    gain: gainText(subtract(gainOf(book, starts), gainOf(book, best.starts))),
    comesIn: [...starts.keys()].filter((id) => !best.starts.has(id)),
    goesOut: [...best.starts.keys()].filter((id) => !starts.has(id)),
  };
}

const isWorse = (order: PlanOrder, one: Starts, other: Starts): boolean =>
  compareMerit(meritOf(order, one), meritOf(order, other)) < 0;

/**
 * What every size of ceilings buys, from nothing to double; sizes without any plan are left out. A
 * plan for less money holds under more too, so no point is worth less than the one before it.
 */
export function curveOf(prepared: Prepared, heard: (done: number, total: number) => void): Curve {
  const { order } = prepared.book.task;
  const permilles = Array.from({ length: DOUBLE / STEP + 1 }, (_, at) => at * STEP);
  const total = permilles.length + 1;
  const points: CurvePoint[] = [];
  let before: KnownPlan | null = null;
  for (const [done, permille] of permilles.entries()) {
    heard(done, total);
    const found = prepared.at(permille);
    const kept: KnownPlan | null =
      before && (!found || isWorse(order, found.starts, before.starts))
        ? { starts: before.starts, isProven: false }
        : found;
    if (kept) points.push(pointOf(prepared, permille, kept));
    before = kept;
  }
  heard(total - 1, total);
  const next = nextOf(prepared);
  heard(total, total);
  return { points, next };
}
