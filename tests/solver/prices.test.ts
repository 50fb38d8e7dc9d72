import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PlanOrder } from '#core/invest/choice/plan-order.ts';
import { meritOf } from '#core/invest/choice/reach.ts';
import { withMust } from '#core/invest/choice/vary-order.ts';
import { exactCore, roughCore } from '#solver/core-order.ts';
import { exactBound } from '#solver/exact-bound.ts';
import { leanOrder } from '#solver/lean-order.ts';
import { planModel } from '#solver/plan-model.ts';
import { priceGround } from '#solver/price-ground.ts';
import { seekPrices } from '#solver/seek-prices.ts';
import { solveModel } from '#solver/solve-model.ts';
import { solvePlan } from '#solver/solve-plan.ts';
import { bestByTrying } from './every-start.ts';
import { randomOrder } from './random-order.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

const quiet = (): void => undefined;
const goOn = (): boolean => false;
const SIZES = [
  { proposals: 6, years: 1, agencies: 2, cost: 100 },
  { proposals: 4, years: 2, agencies: 2, cost: 100 },
  { proposals: 3, years: 3, agencies: 1, cost: 100 },
];
const small = fc.oneof(...SIZES.map(randomOrder));
const without = (order: PlanOrder, id: string): PlanOrder => ({
  ...order,
  proposals: order.proposals.filter((one) => one.id !== id),
});
/** The first number of the best plan's merit; -Infinity where there is none. */
const firstOf = (order: PlanOrder): number => bestByTrying(order)?.[0] ?? -Infinity;

describe('a bound from prices', () => {
  test('whatever the prices, no plan is above it, with or without any proposal', () => {
    let tight = 0;
    fc.assert(
      fc.property(
        small,
        fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { minLength: 1, maxLength: 40 }),
        fc.constantFrom('any', 'sought', 'none'),
        (order, some, which) => {
          const ground = priceGround(order);
          const prices =
            which === 'sought'
              ? seekPrices(ground, goOn)
              : Float64Array.from({ length: ground.at.end }, (_, at) =>
                  which === 'none' ? 0 : (some[at % some.length] ?? 0) / (at % 3 === 0 ? 40 : 1),
                );
          const { bound, withIt, withoutIt } = exactBound(ground, prices);
          const best = firstOf(order);
          expect(bound).toBeGreaterThanOrEqual(best);
          if (bound === best) tight += 1;
          order.proposals.forEach(({ id, isMust }, at) => {
            expect(withIt[at]).toBeGreaterThanOrEqual(firstOf(withMust(order, id)));
            // What has to be cannot be left out, nor what others that have to be require.
            if (!isMust) {
              expect(withoutIt[at]).toBeGreaterThanOrEqual(firstOf(without(order, id)));
            }
          });
        },
      ),
      { numRuns: 700, seed: 20_261_125 },
    );
    expect(tight).toBeGreaterThan(100);
  });

  test('what a plan worth so much cannot have or lack is all that an exact core leaves out', () => {
    let [out, held] = [0, 0];
    fc.assert(
      fc.property(small, (order) => {
        const best = bestByTrying(order);
        if (!best) return;
        const ground = priceGround(order);
        const bound = exactBound(ground, seekPrices(ground, goOn));
        const core = exactCore(order, bound, best[0] ?? 0);
        expect(bestByTrying(core.order)).toEqual(best);
        out += order.proposals.length - core.order.proposals.length;
        held += core.order.proposals.length - core.free;
      }),
      { numRuns: 500, seed: 20_261_126 },
    );
    expect(out).toBeGreaterThan(100);
    expect(held).toBeGreaterThan(100);
  });
});

test('an order without what others make needless has a plan worth as much', () => {
  let out = 0;
  fc.assert(
    fc.property(small, (order) => {
      const lean = leanOrder(order, new Set());
      expect(bestByTrying(lean)).toEqual(bestByTrying(order));
      out += order.proposals.length - lean.proposals.length;
      const kept = new Set(order.proposals.map(({ id }) => id));
      expect(leanOrder(order, kept).proposals).toEqual(order.proposals);
    }),
    { numRuns: 1500, seed: 20_261_127 },
  );
  expect(out).toBeGreaterThan(300);
});

/** Orders of the middle: the solver proves their optimum on the model of the whole. */
const middle = randomOrder({
  least: 40,
  proposals: 70,
  years: 2,
  agencies: 12,
  cost: 900_000_007,
}).map((order): PlanOrder => ({
  ...order,
  proposals: order.proposals.map((one, at) => ({
    ...one,
    requires: one.requires.filter((id) => Number(id.slice(1)) < at),
    excludes: at % 3 === 0 ? one.excludes : [],
    isMust: false,
    onlyYear: null,
  })),
}));

test('with prices and cores the optimum is the one that the model of the whole proves', () => {
  const limits = { seconds: 1000, clock: () => 0, effort: 'full' } as const;
  let proved = 0;
  fc.assert(
    fc.property(middle, (order) => {
      const whole = solveModel(
        highs,
        order,
        planModel(order, true),
        { ...limits, from: null, bound: Infinity },
        quiet,
      );
      const solved = solvePlan(highs, order, limits, quiet);
      if (!whole.ok) {
        if (whole.error.kind === 'impossible') expect(solved.ok).toBe(false);
        return;
      }
      if (!solved.ok) throw new Error(solved.error.kind);
      expect(solved.value.bound).toBeGreaterThanOrEqual(whole.value.merit[0] ?? Infinity);
      if (!whole.value.isProven || !solved.value.isProven) return;
      proved += 1;
      expect(solved.value.merit).toEqual(whole.value.merit);
    }),
    { numRuns: 12, seed: 20_261_128 },
  );
  expect(proved).toBeGreaterThan(6);
});

test('a rough core has what has to be and what its proposals require', () => {
  fc.assert(
    fc.property(middle, fc.integer({ min: 1, max: 20 }), (order, size) => {
      const [first] = order.proposals;
      const bound = exactBound(priceGround(order), new Float64Array(priceGround(order).at.end));
      const core = roughCore(withMust(order, first?.id ?? ''), bound, size);
      const ids = new Set(core.proposals.map(({ id }) => id));
      expect(ids.has(first?.id ?? '')).toBe(true);
      expect(core.proposals.flatMap(({ requires }) => requires).every((id) => ids.has(id))).toBe(
        true,
      );
      expect(meritOf(core, new Map())).toEqual(meritOf(order, new Map()));
    }),
    { numRuns: 100, seed: 20_261_129 },
  );
});
