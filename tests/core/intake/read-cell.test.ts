import { describe, expect, test } from 'vitest';
import type { CellType, CellValue, SourceCell } from '#core/intake/column.ts';
import { readCell } from '#core/intake/read-cell.ts';

const CHOICE: CellType = { kind: 'choice', words: { active: ['Aktif', 'masih dipakai'], off: [] } };

describe('a cell by the type of its field', () => {
  test.each<[SourceCell, CellType, CellValue]>([
    [' Dinas A ', { kind: 'text' }, 'Dinas A'],
    ['011201', { kind: 'code' }, '011201'],
    [11201, { kind: 'code' }, '11201'],
    ['-', { kind: 'text' }, null],
    ['N/A', { kind: 'count' }, null],
    ['2019', { kind: 'year' }, 2019],
    ['2019-04-29', { kind: 'year' }, 2019],
    ['29/04/2019', { kind: 'year' }, 2019],
    ['2019-4', { kind: 'year' }, 2019],
    ['2019-04-29T10:00:00', { kind: 'year' }, 2019],
    ['2019-04-29 10.00', { kind: 'year' }, 2019],
    ['2019.0', { kind: 'year' }, 2019],
    ['1900', { kind: 'year' }, 1900],
    ['2200', { kind: 'year' }, 2200],
    [2.25, { kind: 'decimal' }, '2.25'],
    [-3, { kind: 'decimal' }, '-3'],
    ['12,00', { kind: 'count' }, 12],
    ['0', { kind: 'measure' }, 0],
    ['3,5', { kind: 'decimal', least: 3.5, most: 3.5 }, '3.5'],
    [2019, { kind: 'year' }, 2019],
    ['1.250', { kind: 'count' }, 1250],
    [12, { kind: 'count' }, 12],
    ['Rp33.720.000,00', { kind: 'money' }, 33_720_000],
    ['3,21', { kind: 'decimal', least: 0, most: 5 }, '3.21'],
    [3.2, { kind: 'decimal' }, '3.2'],
    ['2,5', { kind: 'measure' }, 2.5],
    ['YA', { kind: 'truth' }, true],
    ['tidak  ada', { kind: 'truth' }, false],
    [0, { kind: 'truth' }, false],
    [true, { kind: 'truth' }, true],
    ['MASIH dipakai', CHOICE, 'active'],
    ['SSO; SPLP, SSO|SIPD;-', { kind: 'list' }, ['SSO', 'SPLP', 'SIPD']],
  ])('%j as %j', (cell, type, value) => {
    expect(readCell(cell, type, 'open')).toEqual({ ok: true, value });
  });

  test.each<[SourceCell, CellType]>([
    ['2019/2020', { kind: 'year' }],
    ['tahun lalu', { kind: 'year' }],
    ['1899', { kind: 'year' }],
    ['2201', { kind: 'year' }],
    ['20190', { kind: 'year' }],
    ['2019-04-29x', { kind: 'year' }],
    ['2019-123', { kind: 'year' }],
    ['x29/04/2019', { kind: 'year' }],
    ['29/04/2019x', { kind: 'year' }],
    [1e21, { kind: 'decimal' }],
    [1e-9, { kind: 'decimal' }],
    [Number.NaN, { kind: 'decimal' }],
    [2.5, { kind: 'count' }],
    [-3, { kind: 'measure' }],
    ['3,4', { kind: 'decimal', least: 3.5 }],
    ['19', { kind: 'year' }],
    ['-3', { kind: 'count' }],
    ['2,5', { kind: 'count' }],
    ['99999999999999999999', { kind: 'money' }],
    ['5,5', { kind: 'decimal', most: 5 }],
    ['mungkin', { kind: 'truth' }],
    [true, { kind: 'count' }],
    ['rusak', CHOICE],
  ])('%j is no %j', (cell, type) => {
    expect(readCell(cell, type, 'open')).toEqual({ ok: false, error: 'wrong' });
  });
});
