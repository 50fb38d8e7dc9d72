import { describe, expect, test } from 'vitest';
import { readAgencyCsv } from '#exchange/table/read-agency-csv.ts';
import { utf16, utf8 } from './csv-bytes.ts';

const read = (text: string) => readAgencyCsv(utf8(text));
const names = (text: string) => {
  const result = read(text);
  return result.ok ? result.value.entries.map(({ name }) => name) : result.error;
};

describe('headers', () => {
  test('case, spaces and hyphens do not matter; columns may stand in any order', () => {
    expect(read(' SINGKATAN ,Warna,nama-opd, Kode OPD\nDK,biru,Dinas A,01\n')).toMatchObject({
      ok: true,
      value: { entries: [{ code: '01', name: 'Dinas A', shortName: 'DK', group: '' }] },
    });
  });

  test('of two columns with the same header the first one counts', () => {
    expect(names('nama_opd,kode,nama_opd\nDinas A,1,Dinas B')).toEqual(['Dinas A']);
  });

  test('the more telling of two name columns counts, wherever it stands', () => {
    expect(names('nama,nama_opd\nBupati,Dinas A')).toEqual(['Dinas A']);
  });

  test('a single column needs no separator', () => {
    expect(names('nama_opd\nDinas A\nDinas B')).toEqual(['Dinas A', 'Dinas B']);
  });

  test('a single column whose names hold commas is not cut', () => {
    expect(names('nama_opd\nDinas Pemuda, Olahraga\nDinas Tanah, Air, Udara')).toEqual([
      'Dinas Pemuda, Olahraga',
      'Dinas Tanah, Air, Udara',
    ]);
  });

  test('commas in the names do not hide a semicolon', () => {
    const text = 'nama_opd;kode\nDinas A, B, C;1\nDinas D, E, F;2\nDinas G, H, I;3';
    expect(names(text)).toEqual(['Dinas A, B, C', 'Dinas D, E, F', 'Dinas G, H, I']);
  });

  test('without a name column: what was found and what was looked for', () => {
    expect(read('No; Instansi\n1;Dinas A')).toEqual({
      ok: false,
      error: {
        kind: 'no-name-column',
        found: ['No', 'Instansi'],
        expected: [
          'nama_opd',
          'nama_unit',
          'nama_perangkat_daerah',
          'nama_dinas',
          'nama_instansi',
          'nama_skpd',
          'nama',
          'perangkat_daerah',
          'unit_kerja',
          'opd',
          'skpd',
        ],
      },
    });
  });
});

describe('rows', () => {
  test('without a name: left out and named by their line', () => {
    expect(read('kode,nama\n1,Dinas A\n2,  \n\n3,Dinas B\n4')).toMatchObject({
      ok: true,
      value: { entries: [{ code: '1' }, { code: '3' }], skippedLines: [3, 6] },
    });
  });

  test('lines are counted as an editor shows them, cells of two lines included', () => {
    expect(read('kode,nama\n1,"Dinas\nA"\n2,\n')).toMatchObject({
      ok: true,
      value: { skippedLines: [4] },
    });
  });

  test('short and long rows do no harm', () => {
    expect(names('nama,kode,kelompok\nDinas A\nDinas B,1,x,y,z')).toEqual(['Dinas A', 'Dinas B']);
  });

  test('a formula stays the text it is', () => {
    expect(names('nama,kode\n"=HYPERLINK(""x"")",1')).toEqual(['=HYPERLINK("x")']);
  });
});

describe('refused files', () => {
  test.each([
    ['no bytes', ''],
    ['white space', ' \r\n\t\n'],
    ['a byte order mark alone', '\uFEFF'],
    ['a header alone', 'kode,nama\n'],
    ['a header and empty rows', 'kode,nama\n,\n ,\n'],
  ])('empty: %s', (_, text) => {
    expect(read(text)).toEqual({ ok: false, error: { kind: 'empty' } });
  });

  test('binary: a spreadsheet, or UTF-16 without its mark', () => {
    const spreadsheet = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]);
    expect(readAgencyCsv(spreadsheet)).toEqual({ ok: false, error: { kind: 'binary' } });
    const unmarked = utf16('nama\nDinas A', 'little').slice(2);
    expect(readAgencyCsv(unmarked)).toEqual({ ok: false, error: { kind: 'binary' } });
  });

  test('a quote that never ends, by the line where it begins', () => {
    expect(read('kode,nama\n1,Dinas A\n2,"Dinas B\n3,Dinas C\n')).toEqual({
      ok: false,
      error: { kind: 'broken-quotes', line: 3 },
    });
  });
});
