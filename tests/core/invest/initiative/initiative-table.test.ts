import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyMapping } from '#core/intake/apply-mapping.ts';
import { guessMapping } from '#core/intake/guess-mapping.ts';
import { BLANK_INITIATIVE } from '#core/invest/initiative/blank-initiative.ts';
import { budgetCodesSchema } from '#core/invest/initiative/budget-code.ts';
import type { Initiative, OwnInitiative } from '#core/invest/initiative/catalogue.ts';
import {
  differingFields,
  initiativeCells,
  withCells,
} from '#core/invest/initiative/initiative-cells.ts';
import { INITIATIVE_COLUMNS } from '#core/invest/initiative/initiative-columns.ts';
import { initiativeFile } from '#core/invest/initiative/initiative-file.ts';
import { listedFor } from '#core/invest/initiative/initiative-list.ts';
import { initiativeTable } from '#core/invest/initiative/initiative-table.ts';
import { EMPTIED } from '#core/invest/initiative/initiative-terms.ts';
import { readTables } from '#exchange/table/read-table.ts';
import { catalogue, shippedInitiatives } from '../../../support/invest-ground.ts';
import { must } from '../../../support/scenario.ts';
import { expectTold } from '../../../support/told.ts';
import { initiative, LADDERS } from './initiative-makings.ts';

const AT = '2026-01-05T01:00:00.000Z';
const RUBRIC = 'uji';
const small = {
  ...catalogue,
  id: 'katalog',
  version: '1.0.0',
  rubric: RUBRIC,
  initiatives: [
    initiative('satu'),
    initiative('dua', { requires: ['satu'], cost: null, budgetCode: null, description: '' }),
    initiative('tiga', { excludes: ['dua'], raises: [{ indicator: 'k2', from: 1, to: 3 }] }),
  ],
};
const rowOf = (one: Initiative, said: Partial<OwnInitiative> = {}): OwnInitiative => ({
  id: `${RUBRIC}:${one.id}`,
  revision: 1,
  rubric: RUBRIC,
  editionOf: '',
  isSetAside: false,
  initiative: one,
  addedAt: AT,
  updatedAt: AT,
  ...said,
});
const codes = budgetCodesSchema.parse(
  JSON.parse(readFileSync('catalogues/kode-anggaran@1.0.1.json', 'utf8')),
);

/** What comes of a table with these rows at a desk that holds these of its own. */
function brought(csv: readonly string[], own: readonly unknown[] = []) {
  const [table] = must(readTables(new TextEncoder().encode(csv.join('\n')))).tables;
  if (!table) throw new Error('no table');
  const mapping = guessMapping(INITIATIVE_COLUMNS, table.headers);
  const { rows } = applyMapping(table, INITIATIVE_COLUMNS, mapping);
  return initiativeTable([small], codes).propose(rows, own, {
    at: AT,
    day: AT.slice(0, 10),
    newId: () => 'baru',
    fileName: 'inisiatif.csv',
    options: { rubric: RUBRIC, ladders: JSON.stringify(LADDERS) },
  });
}

describe('an initiative as cells', () => {
  const odd = initiative('dua', { cost: null, budgetCode: null, requires: [], description: '' });

  test('loses nothing: written into any other one it is that one', () => {
    for (const one of [...shippedInitiatives(), ...small.initiatives]) {
      const { id } = one;
      const again = withCells(
        { ...BLANK_INITIATIVE, id, cost: null, budgetCode: null },
        initiativeCells(one),
      );
      expect(again).toEqual(one);
      expect(differingFields(one, again)).toEqual([]);
    }
  });

  test('says nothing where a cell is empty, and empties where it says so', () => {
    const one = initiative('satu', { requires: ['dua'], excludes: ['tiga'], reuseFirst: 'Ada.' });
    expect(withCells(one, {})).toEqual(one);
    const emptied = withCells(one, {
      description: EMPTIED,
      requires: [EMPTIED],
      excludes: [EMPTIED],
      raises: [EMPTIED],
      basis: EMPTIED,
      code: EMPTIED,
      reuseFirst: EMPTIED,
    });
    expect(emptied).toEqual({
      ...one,
      description: '',
      requires: [],
      excludes: [],
      raises: [],
      cost: null,
      budgetCode: null,
      reuseFirst: '',
    });
  });

  test('a cost is said by its figures, by its basis, or by both', () => {
    const { cost } = initiative('satu');
    expect(withCells(odd, { onceLow: 5 }).cost).toMatchObject({ oneOff: { low: 5 }, basis: '' });
    expect(withCells(odd, { basis: 'Harga 2026.' }).cost?.basis).toBe('Harga 2026.');
    expect(withCells(initiative('satu'), { basis: EMPTIED, yearHigh: 7 }).cost).toEqual({
      ...cost,
      perYear: { low: 0, likely: 0, high: 7 },
      basis: '',
    });
    expect(withCells(initiative('satu'), { basis: 'Lain.' }).cost).toEqual({
      ...cost,
      basis: 'Lain.',
    });
  });

  test('one part of a code leaves the others as they were', () => {
    expect(withCells(initiative('satu'), { codeVintage: 'sipd-2027' }).budgetCode).toEqual({
      code: 'X.XX.01',
      name: 'Dukungan',
      vintage: 'sipd-2027',
    });
    expect(withCells(odd, { codeName: 'Dukungan' }).budgetCode).toEqual({
      code: '',
      name: 'Dukungan',
      vintage: '',
    });
  });

  test.each([
    ['k1:1>2', { indicator: 'k1', from: 1, to: 2 }],
    [' k1 : 1 -> 2 ', { indicator: 'k1', from: 1, to: 2 }],
    ['k1:1→2', { indicator: 'k1', from: 1, to: 2 }],
    ['k1:10–100', { indicator: 'k1', from: 10, to: 100 }],
    ['k1', { indicator: 'k1', from: NaN, to: NaN }],
    ['k1:1>2 x', { indicator: 'k1:1>2 x', from: NaN, to: NaN }],
    ['k1:1>1234567', { indicator: 'k1:1>1234567', from: NaN, to: NaN }],
    [':1>2', { indicator: ':1>2', from: NaN, to: NaN }],
  ])('"%s" is read', (text, raise) => {
    expect(withCells(odd, { raises: [text] }).raises).toEqual([raise]);
  });
});

describe('a table of initiatives', () => {
  const own = [
    rowOf(initiative('empat', { title: 'Zebra' })),
    rowOf(initiative('lima', { title: 'Angsa' }), { isSetAside: true }),
    rowOf(initiative('satu', { weeks: 9 }), { editionOf: 'katalog@1.0.0' }),
    rowOf(initiative('asing'), { rubric: 'lain' }),
  ];

  test('lists what came first, then what was made here by title', () => {
    const listed = listedFor(RUBRIC, [small, { ...small, rubric: 'lain' }], own);
    expect(
      listed.map(
        ({ initiative: { id, weeks }, origin, isSetAside, shipped, catalogue: name, row }) => [
          id,
          weeks,
          origin,
          isSetAside,
          shipped?.weeks ?? null,
          name,
          row?.editionOf ?? null,
        ],
      ),
    ).toEqual([
      ['satu', 9, 'changed', false, 4, 'katalog@1.0.0', 'katalog@1.0.0'],
      ['dua', 4, 'shipped', false, 4, 'katalog@1.0.0', null],
      ['tiga', 4, 'shipped', false, 4, 'katalog@1.0.0', null],
      ['lima', 4, 'own', true, null, '', ''],
      ['empat', 4, 'own', false, null, '', ''],
    ]);
    expectTold('invest/initiative-file', initiativeFile('Inisiatif', listed));
  });

  test('its file read in again says nothing new', () => {
    const { columns, rows } = initiativeFile('Inisiatif', listedFor(RUBRIC, [small], own));
    const line = (cells: readonly (string | number)[]): string =>
      cells.map((cell) => `"${cell}"`).join(';');
    const csv = [line(columns.map(({ head }) => head)), ...rows.map(line)];
    const { proposals, left } = brought(csv, own);
    expect(left).toEqual([]);
    expect(proposals.map(({ state }) => state)).toEqual(Array(5).fill('same'));
  });

  test('rows are new, changed, the same, or left out with everything that is wrong', () => {
    const HEAD =
      'Pengenal;Nama inisiatif;Menaikkan;Prasyarat;Lama (minggu);Dasar biaya;Dikesampingkan';
    const { proposals, left } = brought(
      [
        `${HEAD};Kode sub-kegiatan;Daftar kode`,
        'satu;Inisiatif satu;;;30;;Ya;;',
        'dua;Inisiatif dua;;;;;;;',
        ';Ruang rapat daring;k1:1>2;;4;(kosong);;;',
        ';Ruang rapat daring 2;k1:1>2;satu;4;(kosong);;;',
        ';Salah indikator;z9:1>2;;4;(kosong);;;',
        'enam;Enam;k1:1>2;tujuh;4;(kosong);;;',
        'tujuh;Tujuh;k1:1>2;enam;4;(kosong);;;',
        'delapan;Delapan;k1:1>2;tujuh;4;(kosong);;;',
        ';zebra;;;12;;;;',
        'tiga;Inisiatif tiga;;;;;;2.16.03.2.02.0042;sipd-2027',
      ],
      [...own, { id: 'bukan baris' }],
    );
    expectTold('invest/initiative-import', { proposals, left });
  });
});
