import { expect, test } from 'vitest';
import { scaled } from '#core/invest/choice/vary-order.ts';
import { solvePlan } from '#solver/solve-plan.ts';
import type { KnownPlan } from '#workflow/plans/plan-prepared.ts';
import { entersAt } from '#workflow/plans/plan-enters.ts';
import { readPlanSolver } from '#workflow/plans/plan-solver.ts';
import { workedOrder } from '../../solver/worked-order.ts';

const order = workedOrder(500_000_000);
const U04 = 'U04';

/** The best plan under all ceilings times `permille` / 1000. */
async function bests(): Promise<(permille: number) => KnownPlan> {
  const solver = await readPlanSolver();
  return (permille) => {
    const limits = { seconds: 1000, clock: () => 0, effort: 'full' } as const;
    const solved = solvePlan(solver, scaled(order, permille), limits, () => undefined);
    if (!solved.ok) throw new Error(solved.error.kind);
    return solved.value;
  };
}

test('of a proposal that goes out again as ceilings grow the first entry is named', async () => {
  const at = await bests();
  const isIn = [1050, 1100, 1200, 1250, 1350, 1400].map((one) => at(one).starts.has(U04));
  expect(isIn).toEqual([false, true, true, false, false, true]);
  const told: number[] = [];
  expect(
    entersAt(
      order,
      at,
      U04,
      () => 1,
      (done) => told.push(done),
    ),
  ).toEqual({
    entersAt: { permille: 1100, rupiah: 550_000_000 },
    notTo: 1050,
  });
  expect(told).toEqual([1, 2]);
});

test('when the time is over it is said how far was looked, and nothing beyond it', async () => {
  const at = await bests();
  const seconds = [1, 0];
  const left = (): number => seconds.shift() ?? 0;
  expect(entersAt(order, at, U04, left, () => undefined)).toEqual({
    entersAt: null,
    notTo: 1050,
  });
});

test('without any ceiling no other ceiling is looked at', () => {
  const free = { ...order, ceilings: [] };
  const at = (): never => {
    throw new Error('looked at');
  };
  expect(
    entersAt(
      free,
      at,
      U04,
      () => 1,
      () => undefined,
    ),
  ).toEqual({
    entersAt: null,
    notTo: 2000,
  });
});
