import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leaningOf } from '#core/agreement/leaning.ts';
import { tendencies, tendencyIntervals } from '#core/agreement/tendency.ts';
import { numberOf, voteTable } from '#core/agreement/vote-table.ts';
import { fromInteger, ratio, toNumber } from '#core/lib/ratio.ts';
import { groupOf, indicatorOf, rubricOf } from '../../support/rubrics.ts';
import { sheetOf } from './sheets.ts';

const RUBRIC = rubricOf([
  groupOf(
    'k',
    '1',
    Array.from({ length: 12 }, (_, at) => indicatorOf(`k${at}`)),
  ),
]);

const levels = (rate: (at: number) => number | null): Record<string, number | null> =>
  Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`k${at}`, rate(at)]));

test('the mean difference to the others is exact', () => {
  // On k0: A 3, B 2, C 2. On k1: A 2, B 3 and no C. A: (1 + −1)/2; B: (−1/2 + 1)/2; C: −1/2.
  const table = voteTable(RUBRIC, [
    sheetOf('A', 's', { k0: 3, k1: 2, k2: 4 }),
    sheetOf('B', 's', { k0: 2, k1: 3 }),
    sheetOf('C', 's', { k0: 2, k1: 'tb' }),
    sheetOf('D', 't', { k0: 4 }),
  ]);
  expect(tendencies(table)).toEqual([
    { rater: 0, shared: 2, toOthers: fromInteger(0), toAll: ratio(1n, 12n) },
    { rater: 1, shared: 2, toOthers: ratio(1n, 4n), toAll: ratio(1n, 12n) },
    { rater: 2, shared: 1, toOthers: ratio(-1n, 2n), toAll: ratio(-1n, 3n) },
    { rater: 3, shared: 0, toOthers: null, toAll: null },
  ]);
});

test('whoever is always one above leans to the lenient side, and the other to the strict', () => {
  const table = voteTable(RUBRIC, [
    sheetOf(
      'A',
      's',
      levels((at) => 2 + (at % 2)),
    ),
    sheetOf(
      'B',
      's',
      levels((at) => 1 + (at % 2)),
    ),
  ]);
  const found = tendencies(table);
  const intervals = tendencyIntervals(
    table.units.map(({ votes }) => votes.map(numberOf)),
    2,
  );
  expect(found.map(({ toOthers }) => toOthers)).toEqual([fromInteger(1), fromInteger(-1)]);
  expect(intervals[0]).toMatchObject({ kind: 'interval', lower: 1, upper: 1, degenerate: 0 });
  const leanings = found.map((one, at) => {
    const interval = intervals[at];
    return interval && leaningOf(one, interval);
  });
  expect(leanings).toEqual(['lenient', 'strict']);
});

test('few units, or an interval that crosses nought, say nothing about a person', () => {
  const interval = (lower: number, upper: number) =>
    ({ kind: 'interval', lower, upper, resamples: 1000, degenerate: 0 }) as const;
  expect(leaningOf({ shared: 9 }, interval(0.5, 1))).toBe('few');
  expect(leaningOf({ shared: 10 }, interval(0.5, 1))).toBe('lenient');
  expect(leaningOf({ shared: 30 }, interval(-0.1, 1))).toBe('unclear');
  expect(leaningOf({ shared: 30 }, interval(0, 1))).toBe('unclear');
  expect(leaningOf({ shared: 30 }, { kind: 'no-figure' })).toBe('unclear');
});

test('where all rated everything, tendencies add up to nought, and the interval holds the value', () => {
  const three = fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
    ),
    {
      minLength: 12,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(three, (rows) => {
      const table = voteTable(
        RUBRIC,
        ['A', 'B', 'C'].map((name, rater) =>
          sheetOf(
            name,
            's',
            levels((at) => rows[at]?.[rater] ?? 1),
          ),
        ),
      );
      const found = tendencies(table);
      const intervals = tendencyIntervals(rows, 3, 200);
      const sum = found.reduce((all, { toAll }) => all + (toAll ? toNumber(toAll) : 0), 0);
      expect(sum).toBeCloseTo(0, 12);
      found.forEach(({ toOthers }, at) => {
        const interval = intervals[at];
        if (interval?.kind !== 'interval' || !toOthers) throw new Error('no interval');
        expect(interval.lower).toBeLessThanOrEqual(toNumber(toOthers) + 1e-9);
        expect(interval.upper).toBeGreaterThanOrEqual(toNumber(toOthers) - 1e-9);
      });
    }),
    { numRuns: 20 },
  );
});
