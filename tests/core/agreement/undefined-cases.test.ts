import { expect, test } from 'vitest';
import type { WhyNone } from '#core/agreement/estimate.ts';
import { icc } from '#core/agreement/icc.ts';
import { measure } from '#core/agreement/measure.ts';
import type { Row } from '#core/agreement/units.ts';
import { tally } from '#core/agreement/units.ts';

const reasons = (rows: readonly Row[]): readonly (WhyNone | 'value')[] => {
  const { percent, kappaLinear, kappaQuadratic, alpha, iccSingle, iccAverage } = measure(
    { rows, mixed: false },
    50,
  );
  return [percent, kappaLinear, kappaQuadratic, alpha, iccSingle, iccAverage].map(({ estimate }) =>
    estimate.kind === 'none' ? estimate.why : 'value',
  );
};

const all = (why: WhyNone): readonly WhyNone[] => Array.from({ length: 6 }, () => why);

test('nothing, one rater, one unit: each is named', () => {
  expect(reasons([])).toEqual(all('one-rater'));
  expect(reasons([[null, null]])).toEqual(all('one-rater'));
  expect(
    reasons([
      [3, null],
      [2, null],
    ]),
  ).toEqual(all('one-rater'));
  expect(
    reasons([
      [3, null],
      [null, 2],
    ]),
  ).toEqual(all('too-few-units'));
  expect(
    reasons([
      [3, 4],
      [2, null],
      [null, null],
    ]),
  ).toEqual(all('too-few-units'));
});

test('all on one level: observed agreement is full, and nothing else can be said', () => {
  expect(
    reasons([
      [3, 3],
      [3, 3],
      [3, 3],
    ]),
  ).toEqual(['value', ...all('one-category').slice(1)]);
});

test('units whose means are equal leave no variance between them', () => {
  expect(
    icc(
      tally([
        [1, 2],
        [2, 1],
      ]),
      'ICC(2,1)',
    ),
  ).toEqual({ kind: 'none', why: 'no-variance' });
  expect(
    icc(
      tally([
        [1, 3],
        [3, 1],
        [2, 2],
      ]),
      'ICC(1,k)',
    ),
  ).toEqual({
    kind: 'none',
    why: 'no-variance',
  });
});

test('a variance that is nought but for floating point is nought', () => {
  const rows = [
    [1, 2, 2],
    [2, 1, 2],
    [2, 2, 1],
  ].map((row) => row.map((one) => one / 10));
  expect(icc(tally(rows), 'ICC(1,k)')).toEqual({ kind: 'none', why: 'no-variance' });
  expect(icc(tally(rows), 'ICC(3,k)')).toEqual({ kind: 'none', why: 'no-variance' });
});

test('scales of different length are not put together', () => {
  const { alpha, iccSingle } = measure({
    rows: [
      [1, 2],
      [80, 100],
    ],
    mixed: true,
  });
  expect(alpha).toEqual({
    estimate: { kind: 'none', why: 'mixed-scales' },
    interval: { kind: 'no-figure' },
  });
  expect(iccSingle.estimate).toEqual({ kind: 'none', why: 'mixed-scales' });
});

test('two raters on two constant levels agree no better than chance', () => {
  // Not undefined: the one always says 2, the other always 3.
  const { kappaLinear, alpha } = measure(
    {
      rows: [
        [2, 3],
        [2, 3],
        [2, 3],
      ],
      mixed: false,
    },
    50,
  );
  expect(kappaLinear.estimate).toEqual({ kind: 'value', value: 0 });
  expect(alpha.estimate.kind === 'value' && alpha.estimate.value).toBeLessThan(0);
});
