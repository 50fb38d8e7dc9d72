import { expect, test } from 'vitest';
import { tally } from '#core/agreement/units.ts';
import { meanKappa, weightedKappa } from '#core/agreement/weighted-kappa.ts';
import { numberIn, printed } from './found.ts';
import { kappaByMatrix } from './independent.ts';
import { ANXIETY, COUPLES, NEW_ORLEANS, SAS_EXAMPLE, WINNIPEG } from './published.ts';

type Pairs = readonly (readonly [number, number])[];

const asPairs = (rows: readonly (readonly (number | null)[])[]): Pairs =>
  rows.map(([a, b]) => [a ?? 0, b ?? 0]);

/*
 * Linear: SAS PROC FREQ prints 0.4701 for its example (quoted in statsmodels'
 * test_inter_rater); vcd 1.4 prints 0.2374 for SexualFun, 0.3797 and 0.4773 for the two
 * groups of patients in Landis & Koch 1977 ("Equal-Spacing", documentation of Kappa).
 */
test.for([
  ['0.4701', SAS_EXAMPLE, 3],
  ['0.2374', COUPLES, 4],
  ['0.3797', WINNIPEG, 4],
  ['0.4773', NEW_ORLEANS, 4],
] as const)('weighted kappa, linear, is %s as published', ([expected, data, levels]) => {
  const found = weightedKappa(tally(data), 'linear');
  expect(printed(found, 4)).toBe(expected);
  const scale = Array.from({ length: levels }, (_, at) => at + 1);
  expect(numberIn(found)).toBeCloseTo(kappaByMatrix(asPairs(data), scale, 1), 10);
});

/*
 * irr 0.84.1, kappa2(anxiety[, 2:3]): equal 0.1459075, squared 0.2520325 (quoted in
 * statsmodels). irr counts places in the list of levels that occur (1, 2, 3, 4, 6), hence the
 * 6 as a 5. kappa2(anxiety[, 1:2], "squared") is 0.297; all six levels occur there.
 */
test('weighted kappa is that of irr, to seven decimals', () => {
  const places = ANXIETY.map(([, b, c]) => [b, c].map((one) => (one === 6 ? 5 : (one ?? 0))));
  expect(printed(weightedKappa(tally(places), 'linear'), 7)).toBe('0.1459075');
  expect(printed(weightedKappa(tally(places), 'quadratic'), 7)).toBe('0.2520325');
  const first = weightedKappa(tally(ANXIETY), 'quadratic', [0, 1]);
  expect(printed(first, 3)).toBe('0.297');
  expect(numberIn(first)).toBeCloseTo(kappaByMatrix(asPairs(ANXIETY), [1, 2, 3, 4, 5, 6], 2), 10);
});

test('of three raters, the mean of the three pairs', () => {
  const units = tally(ANXIETY);
  for (const weighting of ['linear', 'quadratic'] as const) {
    const pairs = (
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const
    ).map((pair) => numberIn(weightedKappa(units, weighting, pair)));
    const mean = pairs.reduce((sum, one) => sum + one, 0) / 3;
    expect(numberIn(meanKappa(units, weighting))).toBeCloseTo(mean, 12);
  }
});
