import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { solvePlan } from '#solver/solve-plan.ts';
import { workedOrder } from './worked-order.ts';

test.each([
  [300, 46_158, 295_124_050],
  [400, 55_472, 395_124_050],
  [500, 61_870, 454_076_150],
  [600, 68_069, 529_076_150],
  [700, 76_994, 694_958_150],
])('under Rp %i jt the best is worth %i hundredths', async (million, worth, cost) => {
  const order = workedOrder(million * 1_000_000);
  const solved = solvePlan(
    await loadHighs(),
    order,
    { seconds: 60, clock: () => 0, effort: 'full' },
    () => undefined,
  );
  if (!solved.ok) throw new Error(solved.error.kind);
  const { starts, merit, bound, isProven } = solved.value;
  expect({ merit, bound, isProven }).toEqual({ merit: [worth], bound: worth, isProven: true });
  const spent = order.proposals.reduce(
    (sum, one) => (starts.has(one.id) ? sum + one.cost : sum),
    0,
  );
  expect(spent).toBe(cost);
});
