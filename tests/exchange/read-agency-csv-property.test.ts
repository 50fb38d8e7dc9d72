import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAgencyCsv } from '#exchange/table/read-agency-csv.ts';
import { csvText, utf16, utf8, utf8WithMark } from './csv-bytes.ts';

/** Which columns the file has; the name must be there. */
const SHAPES = [
  ['nama_opd'],
  ['kode_opd', 'nama_opd'],
  ['kode_opd', 'nama_opd', 'singkatan', 'kelompok'],
];

/** Letters, and everything that means something in a CSV file. */
const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('A', 'b', '0', ' ', 'é', '“', '漢', '😀') },
  { weight: 2, arbitrary: fc.constantFrom(',', ';', '\t', '|', '"', "'", '=', '\n', '\r\n') },
);
const cell = fc.string({ unit, maxLength: 12 });
const name = cell.filter((text) => text.trim() !== '');
const row = fc.record({ kode_opd: cell, nama_opd: name, singkatan: cell, kelompok: cell });
const encode = fc.constantFrom(utf8, utf8WithMark, (text: string) => utf16(text, 'little'));

test('any table written with any separator, line end and encoding is read back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SHAPES),
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      encode,
      (headers, rows, separator, newline, ended, toBytes) => {
        const table = rows.map((cells) => headers.map((key) => cells[key as keyof typeof cells]));
        const text = csvText([headers, ...table], separator, newline) + (ended ? newline : '');
        const expected = (cells: (typeof rows)[number], key: keyof typeof cells): string =>
          headers.includes(key) ? cells[key].trim() : '';
        expect(readAgencyCsv(toBytes(text))).toEqual({
          ok: true,
          value: {
            entries: rows.map((cells) => ({
              code: expected(cells, 'kode_opd'),
              name: expected(cells, 'nama_opd'),
              shortName: expected(cells, 'singkatan'),
              group: expected(cells, 'kelompok'),
            })),
            skippedLines: [],
          },
        });
      },
    ),
    { numRuns: 500 },
  );
});

test('any bytes give a list or a reason, never an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(typeof readAgencyCsv(bytes).ok).toBe('boolean');
    }),
  );
});
