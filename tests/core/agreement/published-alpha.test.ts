import { expect, test } from 'vitest';
import { krippendorffAlpha, type Metric } from '#core/agreement/krippendorff-alpha.ts';
import { tally } from '#core/agreement/units.ts';
import { numberIn, printed } from './found.ts';
import { alphaByPairs } from './independent.ts';
import { HAYES_KRIPPENDORFF_2007, KRIPPENDORFF_2011, THREE_CODERS } from './published.ts';

/*
 * Krippendorff 2011, sections C to E, prints three decimals: nominal .743, ordinal .815,
 * interval .849 (also irr 0.84.1, kripp.alpha(nmm), the same data). Hayes & Krippendorff 2007,
 * figure 2, prints four: ordinal .7598. The example of three coders: nominal .691, interval
 * .811; fast-krippendorff's own tests print 0.691358 and 0.810845.
 */
test.for([
  ['nominal', '0.743', KRIPPENDORFF_2011],
  ['ordinal', '0.815', KRIPPENDORFF_2011],
  ['interval', '0.849', KRIPPENDORFF_2011],
  ['ordinal', '0.7598', HAYES_KRIPPENDORFF_2007],
  ['nominal', '0.477', HAYES_KRIPPENDORFF_2007],
  ['interval', '0.757', HAYES_KRIPPENDORFF_2007],
  ['nominal', '0.691358', THREE_CODERS],
  ['interval', '0.810845', THREE_CODERS],
] as const)('alpha, %s, is %s as published', ([metric, expected, data]) => {
  const found = krippendorffAlpha(tally(data), metric);
  expect(printed(found, expected.length - 2)).toBe(expected);
  expect(numberIn(found)).toBeCloseTo(alphaByPairs(data, metric), 10);
});

test.for(['nominal', 'ordinal', 'interval'] satisfies readonly Metric[])(
  'alpha, %s, of fractions is that of enumerated pairs',
  (metric) => {
    const rows = [
      [1.26, 1.5, null],
      [2, 2.25, 2],
      [null, 3, 3.75],
      [4.1, 4.1, 4],
      [5, null, null],
    ];
    expect(numberIn(krippendorffAlpha(tally(rows), metric))).toBeCloseTo(
      alphaByPairs(rows, metric),
      10,
    );
  },
);
