import { describe, expect, test } from 'vitest';
import { applyMapping } from '#core/intake/apply-mapping.ts';
import type { ColumnSpec } from '#core/intake/column.ts';
import { guessMapping, headersKey, missingFields } from '#core/intake/guess-mapping.ts';
import type { SourceTable } from '#core/intake/source-table.ts';

const COLUMNS: readonly ColumnSpec[] = [
  { field: 'name', aliases: ['nama_opd', 'nama'], type: { kind: 'text' }, required: true },
  { field: 'code', aliases: ['kode'], type: { kind: 'code' } },
  { field: 'cost', aliases: ['biaya', 'nilai_spk_rp'], type: { kind: 'money' } },
  { field: 'index', aliases: ['indeks'], type: { kind: 'decimal', least: 0, most: 5 } },
];

const table = (headers: readonly string[], rows: readonly (readonly string[])[]): SourceTable => ({
  name: '',
  headers,
  rows: rows.map((cells, at) => ({ line: at + 2, cells })),
  warnings: [],
});

describe('which column fills which field', () => {
  test('case, spaces, signs and accents of a header do not matter', () => {
    expect(guessMapping(COLUMNS, [' Biayá (Rp) ', 'KODE-', 'Nama  OPD'])).toEqual({
      name: 2,
      code: 1,
      cost: 0,
      index: null,
    });
  });

  test('a whole header comes before one that only holds the word, and no column counts twice', () => {
    expect(guessMapping(COLUMNS, ['kode rekening', 'nama pejabat', 'nama', 'kode'])).toEqual({
      name: 2,
      code: 3,
      cost: null,
      index: null,
    });
  });

  test('of two columns with the same header the first one counts', () => {
    expect(guessMapping(COLUMNS, ['nama', 'nama'])).toMatchObject({ name: 0 });
  });

  test('what was used before comes first, as far as such a column is there', () => {
    expect(guessMapping(COLUMNS, ['nama', 'kode'], { name: 1, code: null, cost: 7 })).toEqual({
      name: 1,
      code: null,
      cost: null,
      index: null,
    });
  });

  test('files with the same headers in the same order are the same kind of file', () => {
    expect(headersKey(['Nama OPD', 'Kode'])).toBe(headersKey(['nama_opd', ' KODE ']));
    expect(headersKey(['Nama OPD', 'Kode'])).not.toBe(headersKey(['Kode', 'Nama OPD']));
  });

  test('a required field without a column is named', () => {
    expect(missingFields(COLUMNS, { name: null, code: 0 })).toEqual(['name']);
  });
});

describe('what rows say', () => {
  const file = table(
    ['nama', 'biaya', 'indeks'],
    [
      ['Dinas A', '1.250.000', '3,21'],
      ['', '5', '2'],
      ['Dinas B', 'gratis', '7'],
      ['Dinas C', '', '-'],
    ],
  );
  const mapped = applyMapping(file, COLUMNS, guessMapping(COLUMNS, file.headers));

  test('cells by the types of their fields; fields without a column are not there', () => {
    expect(mapped.rows).toEqual([
      { line: 2, values: { name: 'Dinas A', cost: 1_250_000, index: '3.21' } },
      { line: 4, values: { name: 'Dinas B', cost: null, index: null } },
      { line: 5, values: { name: 'Dinas C', cost: null, index: null } },
    ]);
  });

  test('a row without what it needs is left out, with the line and the column', () => {
    expect(mapped.left).toEqual([
      { line: 3, title: '5', reason: { kind: 'missing', field: 'name', column: 'nama' } },
    ]);
  });

  test('a cell that says something else is named with what was found and expected', () => {
    expect(mapped.problems).toEqual([
      { line: 4, column: 'biaya', field: 'cost', found: 'gratis', expected: { kind: 'money' } },
      {
        line: 4,
        column: 'indeks',
        field: 'index',
        found: '7',
        expected: { kind: 'decimal', least: 0, most: 5 },
      },
    ]);
  });

  test('a required cell that says something else leaves its row out', () => {
    const years: readonly ColumnSpec[] = [
      { field: 'year', aliases: ['tahun'], type: { kind: 'year' }, required: true },
    ];
    const { rows, left } = applyMapping(table(['tahun'], [['2019/2020']]), years, { year: 0 });
    expect(rows).toEqual([]);
    expect(left).toEqual([
      {
        line: 2,
        title: '2019/2020',
        reason: {
          kind: 'cell',
          column: 'tahun',
          field: 'year',
          found: '2019/2020',
          expected: { kind: 'year' },
        },
      },
    ]);
  });

  test('a number that may be two is no number: the column writes both ways', () => {
    const { problems } = applyMapping(table(['indeks'], [['3,5'], ['2.5'], ['1.250']]), COLUMNS, {
      index: 0,
    });
    expect(problems.map(({ found }) => found)).toEqual(['1.250']);
  });
});
