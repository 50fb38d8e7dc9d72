import fc from 'fast-check';
import type { Highs } from 'highs';
import { expect, test } from 'vitest';
import { checkStarts } from '#core/invest/choice/check-starts.ts';
import { solvePlan } from '#solver/solve-plan.ts';
import { randomOrder } from './random-order.ts';

test('where prices took the time the solver is not begun, and the search is said to be cut short', () => {
  const size = { proposals: 3000, least: 3000, years: 2, agencies: 300, cost: 100 };
  const [made] = fc.sample(randomOrder(size), { numRuns: 1, seed: 20_261_123 });
  if (!made) throw new Error('no order');
  const proposals = made.proposals.map((one) => ({ ...one, isMust: false, requires: [] }));
  const ceilings = [{ source: null, perYear: [9000, 9000] }];
  const rest = { capacities: [], floors: [], objective: 'gain' } as const;
  const order = { ...made, ...rest, ceilings, proposals };
  let looked = 0;
  const clock = (): number => (looked += 1);
  // Whatever it is asked, it breaks.
  const solver = {} as Highs;
  const limits = { seconds: 20, clock, effort: 'full' } as const;
  const solved = solvePlan(solver, order, limits, () => undefined);
  if (!solved.ok) throw new Error(solved.error.kind);
  const { starts, merit, bound, isProven, isCutShort } = solved.value;
  expect(checkStarts(order, starts)).toEqual([]);
  expect({ isProven, isCutShort }).toEqual({ isProven: false, isCutShort: true });
  expect(bound).toBeGreaterThanOrEqual(merit[0] ?? Infinity);
});
