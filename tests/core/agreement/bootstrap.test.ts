import { expect, test } from 'vitest';
import { bootstrap } from '#core/agreement/bootstrap.ts';
import { chanceFrom } from '#core/agreement/chance.ts';
import { value } from '#core/agreement/estimate.ts';
import { measure } from '#core/agreement/measure.ts';
import { percentAgreement } from '#core/agreement/percent-agreement.ts';
import { tally, type Statistic } from '#core/agreement/units.ts';
import { meanKappa } from '#core/agreement/weighted-kappa.ts';
import { ANXIETY } from './published.ts';

test('the same units give the same interval, in whatever order they come', () => {
  const once = measure({ rows: ANXIETY, mixed: false });
  const turned = measure({ rows: [...ANXIETY].reverse(), mixed: false });
  expect(turned).toEqual(once);
  expect(once.alpha.interval).toMatchObject({ kind: 'interval', resamples: 1000 });
});

test('the interval is that of all possible draws', () => {
  // Four units can be drawn in 4^4 equally likely ways: the distribution is known exactly.
  const firsts = [1, 2, 4, 9];
  const mean: Statistic = (units) => {
    const size = units.reduce((sum, { times }) => sum + times, 0);
    return value(units.reduce((sum, { given, times }) => sum + times * (given[0] ?? 0), 0) / size);
  };
  const ways = firsts.flatMap((a) =>
    firsts.flatMap((b) => firsts.flatMap((c) => firsts.map((d) => (a + b + c + d) / 4))),
  );
  const sorted = ways.sort((a, b) => a - b);
  const [found] = bootstrap(tally(firsts.map((one) => [one, one])), [mean], 20_000);
  const interval = found?.interval;
  if (interval?.kind !== 'interval') throw new Error('no interval');
  expect(interval.lower).toBeCloseTo(sorted[Math.floor(0.025 * 255)] ?? 0, 6);
  expect(interval.upper).toBeCloseTo(sorted[Math.ceil(0.975 * 255)] ?? 0, 6);
});

test('draws without a figure are counted, and too many of them leave no interval', () => {
  // Without the last unit all values are the same: (9/10)^10 = 34,9% of the draws.
  const rows = [...Array.from({ length: 9 }, () => [2, 2]), [2, 3]];
  const [kappa, percent] = bootstrap(tally(rows), [
    (units) => meanKappa(units, 'linear'),
    percentAgreement,
  ]);
  expect(kappa?.interval).toMatchObject({ kind: 'degenerate', resamples: 1000 });
  const share = kappa?.interval.kind === 'degenerate' ? kappa.interval.degenerate / 1000 : 0;
  expect(Math.abs(share - 0.9 ** 10)).toBeLessThan(0.05);
  expect(percent?.interval).toMatchObject({ kind: 'interval', degenerate: 0 });
});

test('a few degenerate draws are left out and told', () => {
  // Three of ten units differ: (7/10)^10 = 2,8% of the draws see none of them.
  const rows = [...Array.from({ length: 7 }, () => [2, 2]), [2, 3], [3, 3], [3, 2]];
  const [kappa] = bootstrap(tally(rows), [(units) => meanKappa(units, 'quadratic')]);
  if (kappa?.interval.kind !== 'interval') throw new Error('no interval');
  expect(kappa.interval.degenerate).toBeGreaterThan(5);
  expect(kappa.interval.degenerate).toBeLessThan(60);
  expect(kappa.interval.lower).toBeLessThanOrEqual(kappa.interval.upper);
});

test('no figure, no interval', () => {
  const [kappa] = bootstrap(tally([[1, null]]), [(units) => meanKappa(units, 'linear')]);
  expect(kappa?.interval).toEqual({ kind: 'no-figure' });
});

test('the generator is even and does not repeat itself', () => {
  const chance = chanceFrom(7);
  const drawn = Array.from({ length: 60_000 }, chance);
  const bins = Array.from({ length: 60 }, (_, at) => {
    return drawn.filter((one) => Math.floor(one * 60) === at).length;
  });
  // Chi-squared with 59 degrees of freedom: above 100 in one of a thousand.
  const chi = bins.reduce((sum, one) => sum + (one - 1000) ** 2 / 1000, 0);
  expect(chi).toBeLessThan(100);
  expect(drawn.every((one) => one >= 0 && one < 1)).toBe(true);
  expect(new Set(drawn).size).toBeGreaterThan(59_990);
  expect(chanceFrom(8)()).not.toBe(chanceFrom(7)());
});
