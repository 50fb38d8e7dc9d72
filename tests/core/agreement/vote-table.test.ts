import { expect, test } from 'vitest';
import { ratersOf } from '#core/agreement/same-rater.ts';
import { slicesOf, type Slice } from '#core/agreement/slices.ts';
import { voteTable } from '#core/agreement/vote-table.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import { groupOf, indicatorOf, rubricOf } from '../../support/rubrics.ts';
import { sheetOf } from './sheets.ts';

const RUBRIC = rubricOf([
  groupOf('k', '1', [indicatorOf('k1'), indicatorOf('k2')]),
  groupOf('l', '1', [indicatorOf('l1')]),
]);

const SHEETS = [
  sheetOf('B', 's1', { k1: 3, k2: 'tb', l1: 4 }),
  sheetOf('A', 's1', { k1: 2, k2: 2, l1: null }),
  sheetOf('C', 's2', { k1: 1, k2: 2, l1: 3, asing: 4 }),
  sheetOf('A', 's2', { k1: 1, k2: 4, l1: 3 }),
];

const of = (slices: readonly Slice[], about: Partial<Slice['about']>): Slice => {
  const found = slices.find((slice) =>
    Object.entries(about).every(([key, one]) =>
      Object.entries(slice.about).some(([k, v]) => k === key && v === one),
    ),
  );
  if (!found) throw new Error('no slice');
  return found;
};

test('sheets lie side by side, whatever their order', () => {
  const table = voteTable(RUBRIC, SHEETS);
  expect(table.raters.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
  expect(table.units).toHaveLength(6);
  expect(table.superseded).toEqual([]);
  expect(voteTable(RUBRIC, [...SHEETS].reverse())).toEqual(table);
});

test('of an agency that answers for a part, the rest is neither open nor missing', () => {
  const part = [sheetOf('A', 's', { l1: 2 }), sheetOf('B', 's', { l1: 2, asing: 1 })];
  const { units } = voteTable(RUBRIC, part);
  expect(units.map(({ indicator }) => indicator)).toEqual(['l1']);
  // What one sheet names and another does not is open in that one.
  const more = voteTable(RUBRIC, [...part, sheetOf('C', 's', { k1: 1, l1: 1 })]);
  expect(more.units.map(({ indicator }) => indicator)).toEqual(['k1', 'l1']);
  expect(more.units[0]?.votes[0]).toEqual({ is: 'open' });
});

test('each part counts what can be compared, and names what cannot', () => {
  const slices = slicesOf(RUBRIC, voteTable(RUBRIC, SHEETS));
  expect(slices).toHaveLength(1 + 2 + 3 + 3);
  const all = of(slices, { of: 'all' });
  expect(all.rows).toEqual([
    [2, 3, null],
    [2, null, null],
    [null, 4, null],
    [1, null, 1],
    [4, null, 2],
    [3, null, 3],
  ]);
  expect(all.counts).toEqual({
    units: 6,
    comparable: 4,
    open: 1,
    notApplicable: 1,
    disputed: 1,
  });
  expect(of(slices, { of: 'group', id: 'l' }).rows).toEqual([
    [null, 4, null],
    [3, null, 3],
  ]);
  expect(of(slices, { of: 'indicator', id: 'k1' }).rows).toEqual([
    [2, 3, null],
    [1, null, 1],
  ]);
});

test('a pair has the units that both had before them', () => {
  const slices = slicesOf(RUBRIC, voteTable(RUBRIC, SHEETS));
  const [together, apart] = [
    of(slices, { of: 'pair', first: 0, second: 2 }),
    of(slices, { of: 'pair', first: 1, second: 2 }),
  ];
  expect(together.rows).toEqual([
    [1, 1],
    [4, 2],
    [3, 3],
  ]);
  expect(apart.rows).toEqual([]);
  expect(apart.counts.units).toBe(0);
});

test('of two sheets by one asesor on one submission the later one counts, the other is named', () => {
  const later = sheetOf('A', 's1', { k1: 4 }, '2026-11-21T00:00:00.000Z');
  const { units, superseded } = voteTable(RUBRIC, [later, ...SHEETS]);
  expect(superseded).toEqual([SHEETS[1]]);
  expect(units[0]?.votes[0]).toEqual({ is: 'value', value: '4' });
  // On another revision it is another thing that was looked at.
  const other = sheetOf('A', 's1-revisi', { k1: 4 });
  expect(voteTable(RUBRIC, [other, ...SHEETS]).superseded).toEqual([]);
});

test('scales of different length are not mixed', () => {
  const scales = {
    skala: { min: 1, max: 4, labels: {} },
    lain: { min: 0, max: 100, labels: {} },
  };
  const rubric = rubricOf(
    [
      groupOf('k', '1', [indicatorOf('k1')]),
      groupOf('l', '1', [{ ...indicatorOf('l1'), scale: 'lain' }]),
    ],
    { scales },
  );
  const slices = slicesOf(
    rubric,
    voteTable(rubric, [
      sheetOf('A', 's1', { k1: 2, l1: 80 }),
      sheetOf('B', 's1', { k1: 2, l1: 60 }),
    ]),
  );
  expect(of(slices, { of: 'all' }).mixed).toBe(true);
  expect(of(slices, { of: 'group', id: 'l' }).mixed).toBe(false);
  expect(of(slices, { of: 'pair', first: 0 }).mixed).toBe(true);
});

test('a person with two keys, or with none, is one rater', () => {
  const [one, two] = ['a'.repeat(64) as PublicKey, 'b'.repeat(64) as PublicKey];
  const raters = ratersOf([
    { name: 'Asesor Satu', unit: 'Inspektorat', key: one },
    { name: 'asesor  satu', unit: 'INSPEKTORAT', key: two },
    { name: 'Asesor Satu', unit: 'Inspektorat', key: null },
    { name: 'A. Satu', unit: 'Inspektorat Provinsi', key: two },
    { name: 'Asesor Satu', unit: 'Universitas', key: null },
  ]);
  expect(new Set(raters.slice(0, 4).map(({ id }) => id)).size).toBe(1);
  expect(raters[4]?.id).not.toBe(raters[0]?.id);
});
