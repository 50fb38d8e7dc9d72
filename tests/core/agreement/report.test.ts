import { expect, test } from 'vitest';
import { measureAll, partsOf, tableOf } from '#core/agreement/report.ts';
import { groupOf, indicatorOf, rubricOf } from '../../support/rubrics.ts';
import { sheetOf } from './sheets.ts';

const RUBRIC = rubricOf([
  groupOf('k', '1', [indicatorOf('k1'), indicatorOf('k2')]),
  groupOf('l', '1', [indicatorOf('l1')]),
]);

/** B never rated the third submission; A is half a level above the common measure. */
const SHEETS = [
  sheetOf('A', 's1', { k1: 3, k2: 2, l1: 3 }),
  sheetOf('B', 's1', { k1: 2, k2: 1, l1: 2 }),
  sheetOf('A', 's2', { k1: 4, k2: 3, l1: 2 }),
  sheetOf('B', 's2', { k1: 3, k2: 2, l1: 1 }),
  sheetOf('A', 's3', { k1: 3, k2: 2, l1: 3 }),
];
const [, , , , LAST] = SHEETS;
const only = LAST?.assessment ?? null;
const quiet = (): void => undefined;

test('of one assessment the figures are its own, the tendencies those of all', () => {
  const order = { rubric: RUBRIC, sheets: SHEETS, only, parts: 'whole' } as const;
  expect(tableOf(order).raters.map(({ id }) => id)).toEqual(['A']);
  const { slices, people } = measureAll(order, quiet);
  expect(slices.map(({ alpha }) => alpha.estimate)).toEqual([
    { kind: 'none', why: 'one-rater' },
    { kind: 'none', why: 'one-rater' },
    { kind: 'none', why: 'one-rater' },
  ]);
  expect(people?.raters.map(({ id }) => id)).toEqual(['A', 'B']);
  const shown = people?.lines.map(({ rater, found }) => [
    rater,
    found?.plain.value.text,
    found?.calibrated.value.text,
  ]);
  expect(shown).toEqual([
    [null, '2.75', '2.25'],
    [0, '2.75', '2.25'],
  ]);
});

test('of all, a line for every submission, and indicators apart', () => {
  const order = { rubric: RUBRIC, sheets: SHEETS, only: null, parts: 'whole' } as const;
  const { slices, people } = measureAll(order, quiet);
  expect(slices).toHaveLength(1 + 2 + 1);
  expect(people?.lines.map(({ agency }) => agency)).toEqual(['Dinas s1', 'Dinas s2', 'Dinas s3']);
  const indicators = measureAll({ ...order, parts: 'indicators' }, quiet);
  expect(indicators.people).toBeNull();
  expect(indicators.slices).toHaveLength(3);
  // Of one assessment an indicator is one unit: that is no part of its own.
  expect(partsOf(RUBRIC, tableOf({ ...order, only }), 'indicators')).toEqual([]);
});
