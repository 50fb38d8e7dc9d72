import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitKey } from '#core/evidence/coverage-units.ts';
import { readUnitCsv } from '#exchange/table/read-unit-csv.ts';
import { csvText, latin1, utf16, utf8, utf8WithMark } from '../csv-bytes.ts';

const read = (text: string, of = 'unit kerja') => readUnitCsv(utf8(text), of);

describe('the columns', () => {
  test.each([
    ['nama;tercakup', ';'],
    ['No,Unit Kerja,Tercakup', ','],
    ['NAMA UNIT-KERJA\tSudah Tercakup', '\t'],
    ['kode|nama_unit|cakupan', '|'],
  ])('%s', (header, separator) => {
    const blanks = header.split(separator).length - 2;
    const row = (name: string, mark: string): string =>
      [...Array.from({ length: blanks }, () => '9'), name, mark].join(separator);
    expect(read([header, row('Bidang A', 'Ya'), row('Bidang B', 'belum')].join('\r\n'))).toEqual({
      ok: true,
      value: {
        units: [
          { name: 'Bidang A', covered: true },
          { name: 'Bidang B', covered: false },
        ],
        problems: [],
      },
    });
  });

  test('what is counted is a title too', () => {
    const text = 'kode,Muatan Rencana Induk\n1,Visi';
    expect(read(text, 'muatan rencana induk')).toMatchObject({
      ok: true,
      value: { units: [{ name: 'Visi', covered: null }] },
    });
    expect(read(text, 'layanan')).toMatchObject({ ok: false, error: { kind: 'no-name-column' } });
  });

  test('one column needs no title, and a title is no name', () => {
    const units = [
      { name: 'Bidang A', covered: null },
      { name: 'Bidang B', covered: null },
    ];
    expect(read('Bidang A\nBidang B\n')).toMatchObject({ ok: true, value: { units } });
    expect(read('Nama\nBidang A\nBidang B')).toMatchObject({ ok: true, value: { units } });
  });

  test('under a title of one column a comma belongs to the name', () => {
    expect(read('nama\nSeksi A, B dan C')).toMatchObject({
      ok: true,
      value: { units: [{ name: 'Seksi A, B dan C', covered: null }] },
    });
  });

  test('several columns without a name column say what was found', () => {
    const refused = read('kode;keterangan\n1;x');
    expect(refused).toMatchObject({
      ok: false,
      error: { kind: 'no-name-column', found: ['kode', 'keterangan'] },
    });
  });
});

describe('every problem by its line', () => {
  test('no name, a name again, a mark that is neither', () => {
    const text = 'nama;tercakup\nA;ya\n;ya\n\n"B\n b";mungkin\n a ;tidak\nC;';
    expect(read(text)).toEqual({
      ok: true,
      value: {
        units: [
          { name: 'A', covered: true },
          { name: 'B b', covered: null },
          { name: 'C', covered: null },
        ],
        problems: [
          { kind: 'no-name', line: 3 },
          { kind: 'unknown-mark', line: 5, name: 'B b', mark: 'mungkin' },
          { kind: 'repeated', line: 7, name: 'a' },
        ],
      },
    });
  });

  test('files that are no list', () => {
    expect(read('')).toEqual({ ok: false, error: { kind: 'empty' } });
    expect(read('nama;tercakup\n;\n')).toEqual({ ok: false, error: { kind: 'empty' } });
    expect(read('nama\n"A')).toEqual({ ok: false, error: { kind: 'broken-quotes', line: 2 } });
    const binary = readUnitCsv(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'unit kerja');
    expect(binary).toEqual({ ok: false, error: { kind: 'binary' } });
  });
});

test.each([
  ['UTF-8 with a mark', utf8WithMark],
  ['UTF-16', (text: string) => utf16(text, 'little')],
  ['Windows-1252', latin1],
])('letters outlive %s', (_, write) => {
  expect(readUnitCsv(write('nama;tercakup\nCafé Désa;ya'), 'unit kerja')).toMatchObject({
    ok: true,
    value: { units: [{ name: 'Café Désa', covered: true }] },
  });
});

test('whatever was written is read, once per name, with its mark', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9 ,;"|]{1,12}$/);
  const marks = fc.constantFrom('ya', 'tidak', '');
  const rows = fc.array(fc.tuple(name, marks), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t', '|'), (list, separator) => {
      const text = csvText([['nama', 'tercakup'], ...list], separator, '\r\n');
      const first = new Map<string, string>();
      for (const [one, mark] of list) {
        const key = unitKey(one);
        if (key !== '' && !first.has(key)) first.set(key, mark);
      }
      const found = read(text);
      if (first.size === 0) {
        expect(found.ok).toBe(false);
        return;
      }
      if (!found.ok) throw new Error(JSON.stringify(found.error));
      const said = { ya: true, tidak: false, '': null } as const;
      expect(found.value.units.map((one) => [unitKey(one.name), one.covered])).toEqual(
        [...first].map(([key, mark]) => [key, said[mark as keyof typeof said]]),
      );
    }),
  );
});
