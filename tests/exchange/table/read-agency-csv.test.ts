import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAgencyCsv, type AgencyCsv } from '#exchange/table/read-agency-csv.ts';
import { csvText, latin1, utf16, utf8, utf8WithMark } from '../csv-bytes.ts';

function read(bytes: Uint8Array): AgencyCsv {
  const result = readAgencyCsv(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));

const entry = (name: string, rest: Partial<AgencyCsv['entries'][number]> = {}) => ({
  code: '',
  name,
  shortName: '',
  group: '',
  ...rest,
});

describe('the shapes that local governments publish', () => {
  test('number, name, abbreviation, task, group', () => {
    expect(read(fixture('singkatan.csv'))).toEqual({
      entries: [
        entry('Dinas Komunikasi dan Informatika', {
          shortName: 'DISKOMINFO',
          group: 'A. PENDUKUNG SISTEM',
        }),
        entry('Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah', {
          shortName: 'BAPPELITBANGDA',
          group: 'A. PENDUKUNG SISTEM',
        }),
        entry('Dinas Kesehatan', { shortName: 'DINKES', group: 'B. LAYANAN' }),
      ],
      skippedLines: [],
    });
  });

  test('code and name', () => {
    expect(read(fixture('kode.csv')).entries).toEqual([
      entry('Sekretariat Daerah', { code: '4.01.3.00.0.00.01.0000' }),
      entry('Inspektorat', { code: '0.02.1.00.0.00.01.0000' }),
    ]);
  });

  test('id, name, and columns about reorganisations that are not read', () => {
    expect(read(fixture('reorganisasi.csv')).entries).toEqual([
      entry('Dinas Pendidikan, Pemuda dan Olahraga', { code: '5' }),
      entry('Dinas Kesehatan', { code: '6' }),
    ]);
  });

  test('unit code, unit name, short name; leading zeros stay', () => {
    expect(read(fixture('unit.csv')).entries).toEqual([
      entry('Wali Kota', { code: '000001' }),
      entry('Sekretariat Daerah', { code: '010001', shortName: 'SEKDA' }),
    ]);
  });
});

describe('how it was written does not matter', () => {
  const rows = [
    ['Kode OPD', 'Nama OPD', 'Singkatan'],
    ['007', 'Dinas Kopi, Teh; dan "Café"', 'DK'],
    ['008', 'Dinas Dua\nBaris', ''],
  ];
  const expected = [
    entry('Dinas Kopi, Teh; dan "Café"', { code: '007', shortName: 'DK' }),
    entry('Dinas Dua\nBaris', { code: '008' }),
  ];
  const separators = [',', ';', '\t', '|'];

  test.each(separators)('separator %j', (separator) => {
    expect(read(utf8(csvText(rows, separator))).entries).toEqual(expected);
  });

  test.each([
    ['UTF-8 with a byte order mark', utf8WithMark],
    ['UTF-16 little endian', (text: string) => utf16(text, 'little')],
    ['UTF-16 big endian', (text: string) => utf16(text, 'big')],
    ['Windows-1252', latin1],
  ])('%s', (_, encode) => {
    for (const separator of separators) {
      expect(read(encode(csvText(rows, separator))).entries).toEqual(expected);
    }
  });

  test('Windows line ends, and a last line with or without one', () => {
    const plain = [
      ['kode', 'nama'],
      ['1', 'Dinas A'],
    ];
    const text = csvText(plain, ';', '\r\n');
    expect(read(utf8(text)).entries).toEqual([entry('Dinas A', { code: '1' })]);
    expect(read(utf8(`${text}\r\n`)).entries).toEqual([entry('Dinas A', { code: '1' })]);
  });
});

test.each([
  ['Nama Dinas', 'Kode SKPD'],
  ['Nama Perangkat Daerah', 'Kode Perangkat Daerah'],
  ['Nama Instansi', 'kode'],
  ['Unit Kerja', 'kode_unit'],
  ['Nama SKPD', 'Kode SKPD'],
  ['SKPD', 'Kode SKPD'],
])('the headers "%s" and "%s" are known', (name, code) => {
  const { entries } = read(new TextEncoder().encode(`${code};${name}\n007;Dinas A\n`));
  expect(entries).toMatchObject([{ code: '007', name: 'Dinas A' }]);
});
