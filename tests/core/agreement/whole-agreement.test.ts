import { expect, test } from 'vitest';
import { alphaBand, iccBand, kappaBand } from '#core/agreement/bands.ts';
import { leaningOf } from '#core/agreement/leaning.ts';
import { measure } from '#core/agreement/measure.ts';
import { measureAll, tableOf } from '#core/agreement/report.ts';
import { slicesOf } from '#core/agreement/slices.ts';
import { expectTold } from '../../support/told.ts';
import { groupOf, indicatorOf, rubricOf } from '../../support/rubrics.ts';
import { sheetOf } from './sheets.ts';

const RUBRIC = rubricOf([
  groupOf('k', '1', [indicatorOf('k1'), indicatorOf('k2')]),
  groupOf('l', '1', [indicatorOf('l1')]),
]);

/** Three asesors: one has no sheet on the last two OPD, one sent twice, one leaves much open. */
const SHEETS = [
  sheetOf('C', 's1', { k1: 2, k2: 2, l1: null }),
  sheetOf('A', 's1', { k1: 3, k2: 2, l1: 3 }),
  sheetOf('B', 's1', { k1: 2, k2: 1, l1: 2 }),
  sheetOf('A', 's2', { k1: 4, k2: 3, l1: 2 }),
  sheetOf('B', 's2', { k1: 3, k2: 'tb', l1: 1 }),
  sheetOf('C', 's2', { k1: 4, k2: 'tb', l1: 1 }),
  sheetOf('A', 's3', { k1: 1, k2: 2, l1: 3 }),
  sheetOf('B', 's3', { k1: 1, k2: 2, l1: 3 }, '2026-11-21T00:00:00.000Z'),
  sheetOf('B', 's3', { k1: 4, k2: 4, l1: 4 }),
  sheetOf('A', 's4', { k1: 4, k2: 4, l1: '3.5' }),
  sheetOf('B', 's4', { k1: 3, k2: 3, l1: 3 }),
];

/** A bootstrapped figure to six digits: enough to tell another way of reckoning. */
const rounded = (value: unknown): unknown => {
  if (typeof value === 'number') return Number(value.toPrecision(6));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null || 'd' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)]));
};

test('votes of three asesors, and everything that is reckoned from them', () => {
  const order = { rubric: RUBRIC, sheets: SHEETS, only: null, parts: 'whole' } as const;
  const table = tableOf(order);
  expectTold('agreement/table', {
    raters: table.raters,
    units: table.units.map(({ submission, agency, indicator, votes }) => [
      submission,
      agency,
      indicator,
      ...votes.map((vote) => (vote?.is === 'value' ? vote.value : (vote?.is ?? 'no sheet'))),
    ]),
    superseded: table.superseded.map(({ review }) => review),
  });
  const slices = slicesOf(RUBRIC, table);
  expectTold('agreement/figures', {
    slices: slices.map(({ about, counts, mixed }) => ({ about, counts, mixed })),
    figures: slices.map((slice) => rounded(measure(slice, 60))),
  });
  const { people } = measureAll(order, () => undefined);
  expectTold('agreement/people', rounded(people));
});

test.each([
  [-0.01, 'insufficient', 'poor', 'low'],
  [0, 'insufficient', 'slight', 'low'],
  [0.2, 'insufficient', 'slight', 'low'],
  [0.21, 'insufficient', 'fair', 'low'],
  [0.4, 'insufficient', 'fair', 'low'],
  [0.41, 'insufficient', 'moderate', 'low'],
  [0.5, 'insufficient', 'moderate', 'middling'],
  [0.6, 'insufficient', 'moderate', 'middling'],
  [0.61, 'insufficient', 'substantial', 'middling'],
  [0.666, 'insufficient', 'substantial', 'middling'],
  [0.667, 'tentative', 'substantial', 'middling'],
  [0.75, 'tentative', 'substantial', 'good'],
  [0.799, 'tentative', 'substantial', 'good'],
  [0.8, 'reliable', 'substantial', 'good'],
  [0.81, 'reliable', 'almost-perfect', 'good'],
  [0.9, 'reliable', 'almost-perfect', 'good'],
  [0.91, 'reliable', 'almost-perfect', 'excellent'],
])('%f is read as the literature reads it', (figure, alpha, kappa, icc) => {
  expect([alphaBand(figure), kappaBand(figure), iccBand(figure)]).toEqual([alpha, kappa, icc]);
});

test('a leaning is said only where the whole interval lies on one side', () => {
  const interval = (lower: number, upper: number) =>
    leaningOf({ shared: 100 }, { kind: 'interval', lower, upper } as never);
  expect(interval(0.1, 0.5)).toBe('lenient');
  expect(interval(-0.5, -0.1)).toBe('strict');
  expect([interval(0, 0.5), interval(-0.5, 0), interval(-1, 1)]).toEqual([
    'unclear',
    'unclear',
    'unclear',
  ]);
  expect(leaningOf({ shared: 100 }, { kind: 'no-figure' })).toBe('unclear');
  expect(leaningOf({ shared: 1 }, { kind: 'interval', lower: 1, upper: 2 } as never)).toBe('few');
});
