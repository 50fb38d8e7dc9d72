import { expect, test } from 'vitest';
import { icc, type IccForm } from '#core/agreement/icc.ts';
import { designOf } from '#core/agreement/icc-design.ts';
import { tally } from '#core/agreement/units.ts';
import { numberIn, printed } from './found.ts';
import { iccByComponents } from './independent.ts';
import { ANXIETY, SHROUT_FLEISS_1979 } from './published.ts';

const complete = (rows: readonly (readonly (number | null)[])[]): number[][] =>
  rows.map((row) => row.map((one) => one ?? 0));

/*
 * Shrout & Fleiss 1979, table 4, prints .17 .29 .71 .44 .62 .91. The seven decimals are those
 * that the R documentation of icc() prints for the same data; as fractions they are 448/2703,
 * 184/635, 920/1287, 1792/4047, 736/1187 and 3680/4047.
 */
test.for([
  ['ICC(1,1)', '0.17', '0.1657418'],
  ['ICC(2,1)', '0.29', '0.2897638'],
  ['ICC(3,1)', '0.71', '0.7148407'],
  ['ICC(1,k)', '0.44', '0.4427971'],
  ['ICC(2,k)', '0.62', '0.6200505'],
  ['ICC(3,k)', '0.91', '0.9093155'],
] satisfies readonly (readonly [IccForm, string, string])[])(
  '%s of Shrout & Fleiss is %s, to seven decimals %s',
  ([form, expected, precise]) => {
    const found = icc(tally(SHROUT_FLEISS_1979), form);
    expect(printed(found, 2)).toBe(expected);
    expect(printed(found, 7)).toBe(precise);
    const components = iccByComponents(complete(SHROUT_FLEISS_1979));
    expect(numberIn(found)).toBeCloseTo(components[form] ?? 0, 10);
  },
);

/* irr 0.84.1, icc(anxiety, "twoway", "agreement"): 0.197998 (quoted in tidystats' tests). */
test('ICC(A,1) of irr to six decimals, and all forms by components', () => {
  expect(printed(icc(tally(ANXIETY), 'ICC(2,1)'), 6)).toBe('0.197998');
  for (const [form, expected] of Object.entries(iccByComponents(complete(ANXIETY)))) {
    expect(numberIn(icc(tally(ANXIETY), form as IccForm)), form).toBeCloseTo(expected, 10);
  }
});

test('one-way with gaps is the analysis of variance of unequal groups', () => {
  // By hand: groups (1, 3), (4, 4, 7), (9, 10): N = 7, grand mean 38/7, k0 = (7 − 17/7)/2.
  const rows = [
    [1, 3, null],
    [4, 4, 7],
    [null, 9, 10],
  ];
  const within = 2 + 6 + 0.5;
  const grand = 38 / 7;
  const between = 2 * (2 - grand) ** 2 + 3 * (5 - grand) ** 2 + 2 * (9.5 - grand) ** 2;
  const [msb, msw, k0] = [between / 2, within / 4, (7 - 17 / 7) / 2];
  expect(numberIn(icc(tally(rows), 'ICC(1,1)'))).toBeCloseTo(
    (msb - msw) / (msb + (k0 - 1) * msw),
    12,
  );
  expect(numberIn(icc(tally(rows), 'ICC(1,k)'))).toBeCloseTo((msb - msw) / msb, 12);
});

test('the design follows from who rated what', () => {
  expect(designOf(tally(SHROUT_FLEISS_1979))).toBe('two-way');
  // One of three gaps: the other two units carry it.
  expect(
    designOf(
      tally([
        [1, 2, 2],
        [3, 3, 4],
        [2, 2, null],
      ]),
    ),
  ).toBe('two-way');
  // Double reading by turns: nobody rated everything.
  expect(
    designOf(
      tally([
        [1, 2, null],
        [null, 3, 4],
        [2, null, 2],
        [1, 1, null],
      ]),
    ),
  ).toBe('one-way');
});
