import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { SourceTable } from '#core/intake/source-table.ts';
import { readTables } from '#exchange/table/read-table.ts';
import { must } from '../../support/scenario.ts';
import { csvText, latin1, utf16, utf8, utf8WithMark } from '../csv-bytes.ts';

const TEXT = 'kode;nama;nilai\n01;Dinas Pekerjaan Umum;1.250,5\n02;Balé Désa;2,75';

function only(bytes: Uint8Array): SourceTable {
  const { tables } = must(readTables(bytes));
  expect(tables).toHaveLength(1);
  return tables[0] as SourceTable;
}

const failure = (bytes: Uint8Array): unknown => {
  const read = readTables(bytes);
  return read.ok ? 'read' : read.error;
};

describe('however an office program writes text', () => {
  test.each([
    ['utf-8', utf8(TEXT)],
    ['utf-8-bom', utf8WithMark(TEXT)],
    ['utf-16', utf16(TEXT, 'little')],
    ['utf-16', utf16(TEXT, 'big')],
    ['utf-16', utf16(TEXT, 'little').slice(2)],
    ['windows-1252', latin1(TEXT)],
  ] as const)('%s is read and said', (encoding, bytes) => {
    const { format, tables } = must(readTables(bytes));
    expect(format).toEqual({ kind: 'csv', encoding, separator: 'semicolon' });
    expect(tables[0]?.headers).toEqual(['kode', 'nama', 'nilai']);
    expect(tables[0]?.rows).toEqual([
      { line: 2, cells: ['01', 'Dinas Pekerjaan Umum', '1.250,5'] },
      { line: 3, cells: ['02', 'Balé Désa', '2,75'] },
    ]);
    expect(tables[0]?.warnings).toEqual([]);
  });
});

describe('separators', () => {
  const rows = [
    ['kode', 'nama'],
    ['1', 'Dinas Pemuda, Olahraga; dan Pariwisata'],
    ['2', 'Dinas Tanah|Air'],
  ];

  test.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
    ['bar', '|'],
  ])('%s', (separator, sign) => {
    const { format, tables } = must(readTables(utf8(csvText(rows, sign, '\r\n'))));
    expect(format).toMatchObject({ separator });
    expect(tables[0]?.rows.map(({ cells }) => cells)).toEqual(rows.slice(1));
  });

  test('the line that names the separator is not a row of the table', () => {
    const table = only(utf8('sep=;\r\nnama;nilai\r\nDinas A, B;1,5'));
    expect(table.headers).toEqual(['nama', 'nilai']);
    expect(table.rows).toEqual([{ line: 3, cells: ['Dinas A, B', '1,5'] }]);
  });

  test.each([
    ['commas in names', 'nama;kode\nA, B, C;1\nD, E, F;2'],
    ['decimal commas', 'nama;nilai\nA;1,5\nB;2,5'],
    ['a title with a comma above', 'Daftar, 2025\nnama;nilai\nA;1\nB;2'],
  ])('%s do not hide a semicolon', (_, text) => {
    expect(must(readTables(utf8(text))).format).toMatchObject({ separator: 'semicolon' });
  });

  test('names with commas in a file of one column stay whole', () => {
    const table = only(utf8('nama_opd\nDinas Pemuda, Olahraga\nDinas Tanah, Air, Udara'));
    expect(table.rows.map(({ cells }) => cells[0])).toEqual([
      'Dinas Pemuda, Olahraga',
      'Dinas Tanah, Air, Udara',
    ]);
  });
});

describe('odd tables are read, and what is odd is said', () => {
  test('headers that stand twice, whatever their case', () => {
    expect(only(utf8('nama,kode,NAMA\nA,1,B')).warnings).toEqual([
      { kind: 'duplicate-header', header: 'nama', columns: [0, 2] },
    ]);
  });

  test('columns without a header, empty ones at the end aside', () => {
    const table = only(utf8('nama,,kode,,\nA,x,1,,\nB,y,2,,'));
    expect(table.headers).toEqual(['nama', '', 'kode']);
    expect(table.warnings).toContainEqual({ kind: 'empty-header', columns: [1] });
  });

  test('rows that are too long or too short, by their lines', () => {
    const table = only(utf8('a,b,c\n1,2,3\n1,2\n1,2,3,4\n5,6,7'));
    expect(table.warnings).toContainEqual({ kind: 'ragged', count: 2, lines: [3, 4] });
    expect(table.rows).toHaveLength(4);
  });

  test('headers below a title; blank rows are passed over', () => {
    const table = only(utf8('DAFTAR APLIKASI\n\nno,nama,opd\n1,A,B\n,,\n2,C,D'));
    expect(table.headers).toEqual(['no', 'nama', 'opd']);
    expect(table.rows.map(({ line }) => line)).toEqual([4, 6]);
    expect(table.warnings).toEqual([{ kind: 'header-below', line: 3 }]);
  });

  test('a cell of several lines does not shift the lines of the rows after it', () => {
    const table = only(utf8('a,b\n1,"x\ny\nz"\n2,q'));
    expect(table.rows.map(({ line }) => line)).toEqual([2, 5]);
  });
});

describe('files without a table', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  test.each<[string, Uint8Array, unknown]>([
    ['nothing', new Uint8Array(), { kind: 'empty' }],
    ['blank lines', utf8('\n \n'), { kind: 'empty' }],
    ['only separators', utf8(';;\n;;'), { kind: 'empty' }],
    ['headers only', utf8('nama;kode\n'), { kind: 'headers-only' }],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), { kind: 'binary' }],
    ['an old workbook', Uint8Array.from(compound), { kind: 'wrong-format', found: 'xls' }],
    ['an archive', zipSync({ 'a.txt': strToU8('a') }), { kind: 'not-a-workbook' }],
    [
      'another office',
      zipSync({ 'content.xml': strToU8('<a/>'), 'META-INF/manifest.xml': strToU8('<a/>') }),
      { kind: 'wrong-format', found: 'ods' },
    ],
    ['an open quote', utf8('a,b\n1,2\n3,"x\n4,5'), { kind: 'broken-quotes', line: 3 }],
    [
      'too many rows',
      utf8(`a,b\n${'1,2\n'.repeat(250_001)}`),
      { kind: 'too-many-rows', rows: 250_001, limit: 250_000 },
    ],
  ])('%s', (_, bytes, error) => {
    expect(failure(bytes)).toEqual(error);
  });
});
