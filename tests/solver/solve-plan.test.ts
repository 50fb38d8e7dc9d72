import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkStarts } from '#core/invest/choice/check-starts.ts';
import { greedyPlan } from '#core/invest/choice/greedy.ts';
import { compareMerit, meritOf } from '#core/invest/choice/reach.ts';
import { solvePlan } from '#solver/solve-plan.ts';
import { rounds } from '../support/rounds.ts';
import { bestByTrying } from './every-start.ts';
import { randomOrder, type OrderSize } from './random-order.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

const quiet = (): void => undefined;
const LIMITS = { seconds: 1000, clock: () => 0, effort: 'full' } as const;

/** Sizes whose plans can all be tried. */
const SMALL: readonly (OrderSize & { readonly runs: number })[] = [
  { proposals: 7, years: 1, agencies: 2, cost: 100, runs: rounds(3000, 600) },
  { proposals: 5, years: 2, agencies: 2, cost: 100, runs: rounds(1500, 300) },
  { proposals: 4, years: 3, agencies: 1, cost: 100, runs: rounds(500, 100) },
];

describe('the best plan is the best of all plans', () => {
  test.each(SMALL)(
    '$proposals proposals, $years years: $runs orders',
    ({ runs, ...size }) => {
      fc.assert(
        fc.property(randomOrder(size), (order) => {
          const best = bestByTrying(order);
          const solved = solvePlan(highs, order, LIMITS, quiet);
          if (best === null) {
            expect(solved).toEqual({ ok: false, error: { kind: 'impossible' } });
            return;
          }
          if (!solved.ok) throw new Error(JSON.stringify(solved));
          expect(checkStarts(order, solved.value.starts)).toEqual([]);
          expect(solved.value.merit).toEqual(best);
          expect(solved.value).toMatchObject({ isProven: true, isCutShort: false, bound: best[0] });
          expect(solved.value.merit).toEqual(meritOf(order, solved.value.starts));
          const greedy = greedyPlan(order);
          if (greedy.faults.length === 0) {
            expect(compareMerit(meritOf(order, greedy.starts), best)).toBeLessThanOrEqual(0);
          }
        }),
        { numRuns: runs, seed: 20_261_122 },
      );
    },
    600_000,
  );
});
