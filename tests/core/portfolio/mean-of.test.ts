import { expect, it } from 'vitest';
import { fromDecimal, ratio } from '#core/lib/ratio.ts';
import { meanOf } from '#core/portfolio/mean-of.ts';

it('names its denominator, leaves out what has no value, and rounds once', () => {
  const mean = meanOf([fromDecimal('2.4'), null, ratio(61n, 25n), fromDecimal('3')], 2);
  expect(mean).toEqual({
    mean: { exact: ratio(196n, 75n), text: '2.61' },
    sum: ratio(196n, 25n),
    n: 3,
    without: 1,
  });
});

it('is none of nothing: never 0', () => {
  expect(meanOf([null, null], 2)).toBeNull();
});
