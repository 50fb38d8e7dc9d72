import fc from 'fast-check';
import loadHighs from 'highs';
import { expect, test } from 'vitest';
import type { PlanOrder } from '#core/invest/choice/plan-order.ts';
import { solvePlan } from '#solver/solve-plan.ts';
import { bestByTrying } from './every-start.ts';
import { randomOrder } from './random-order.ts';

/** Gains so large that the worth of a plan passes 6e10, and that differ by single units. */
const FACTOR = 1_000_000_007;

function enlarged(order: PlanOrder): PlanOrder {
  let unit = 0;
  return {
    ...order,
    agencies: order.agencies.map((agency) => ({
      ...agency,
      ladders: agency.ladders.map((ladder) => ({
        ...ladder,
        gains: ladder.gains.map((gain) => gain * FACTOR + (unit = (unit + 1) % 7)),
      })),
    })),
  };
}

test('what is called proved is the best of all plans where gains are large, to the last unit', async () => {
  const highs = await loadHighs();
  const limits = { seconds: 1000, clock: () => 0, effort: 'full' } as const;
  const size = { proposals: 7, years: 1, agencies: 2, cost: 100 };
  let greatest = 0;
  fc.assert(
    fc.property(randomOrder(size).map(enlarged), (made) => {
      const order: PlanOrder = { ...made, objective: 'gain' };
      const best = bestByTrying(order);
      const solved = solvePlan(highs, order, limits, () => undefined);
      expect(solved.ok).toBe(best !== null);
      if (!solved.ok) return;
      expect(solved.value.merit).toEqual(best);
      expect(solved.value).toMatchObject({ isProven: true, bound: best?.[0] });
      greatest = Math.max(greatest, best?.[0] ?? 0);
    }),
    { numRuns: 400, seed: 20_261_123 },
  );
  expect(greatest).toBeGreaterThan(6e10);
}, 600_000);
