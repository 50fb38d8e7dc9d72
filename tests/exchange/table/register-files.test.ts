import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { ListTable } from '#core/evidence/list-table.ts';
import { publicInformationList } from '#core/evidence/public-information-list.ts';
import { publicInformationTable } from '#core/evidence/public-information-table.ts';
import { registerTable } from '#core/evidence/register-table.ts';
import { registerRows } from '#core/evidence/register.ts';
import { openBook } from '#exchange/book/open.ts';
import { csvHolds, readListCsv, writeListCsv } from '#exchange/table/register-csv.ts';
import { bookHolds, readListBook, writeListBook } from '#exchange/table/register-xlsx.ts';
import { exportList } from '#workflow/plans/export-register.ts';
import { arbitraryDocument, documentOf } from '../../core/evidence/documents.ts';
import { LIMA, shippedRubric } from '../../rubrics/shipped.ts';

const rubric = shippedRubric(LIMA);
const day = (iso: string): string => iso.slice(0, 10);
const lists = fc
  .array(arbitraryDocument(), { maxLength: 8 })
  .map((documents) => [
    registerTable(registerRows(rubric, documents), day),
    publicInformationTable(publicInformationList('=OPD', documents).rows),
  ]);
const small = (...cells: readonly string[]): ListTable => ({
  name: 'Uji',
  columns: cells.map((_, at) => ({ head: `Kolom ${at}`, width: 10, holds: 'text' })),
  rows: [cells],
});
const rawCells = (bytes: Uint8Array): readonly string[][] =>
  Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ';' }).data;

function book(table: ListTable): Uint8Array {
  const written = writeListBook(table);
  if (!written.ok) throw new Error(written.error.kind);
  return written.value;
}

describe('CSV', () => {
  test('brings any list back, whatever is typed', () => {
    fc.assert(
      fc.property(lists, (tables) => {
        for (const table of tables) {
          const bytes = writeListCsv(table);
          expect(csvHolds(bytes, table)).toBe(true);
          expect(writeListCsv(table)).toEqual(bytes);
        }
      }),
    );
  });

  test('no cell begins with what a spreadsheet would compute', () => {
    fc.assert(
      fc.property(lists, (tables) => {
        for (const cell of tables.flatMap((table) => rawCells(writeListCsv(table))).flat()) {
          expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
          expect(cell).not.toMatch(/^\s+[=+\-@]/);
        }
      }),
    );
  });

  test('the guard is one apostrophe, taken off again, and nothing else is touched', () => {
    const cells = ['=A1', '-1', "'=A1", "'kutip'", ' +1', '\t', "'\tx", 'a=b', '007'];
    const bytes = writeListCsv(small(...cells));
    expect(rawCells(bytes)[1]).toEqual([
      "'=A1",
      "'-1",
      "''=A1",
      "'kutip'",
      "' +1",
      "'\t",
      "''\tx",
      'a=b',
      '007',
    ]);
    expect(readListCsv(bytes)[1]).toEqual(cells);
  });

  test('a byte order mark, semicolons, Windows line ends', () => {
    const bytes = writeListCsv(small('a;b', 'c\nd', 'é'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toBe('Kolom 0;Kolom 1;Kolom 2\r\n"a;b";"c\nd";é\r\n');
  });

  test('another list is told apart', () => {
    const bytes = writeListCsv(small('a', 'b'));
    expect(csvHolds(bytes, small('a', 'c'))).toBe(false);
    expect(csvHolds(bytes.subarray(0, -4), small('a', 'b'))).toBe(false);
    expect(csvHolds(bytes, { ...small('a', 'b'), rows: [] })).toBe(false);
  });
});

describe('XLSX', () => {
  test('brings any list back, whatever is typed', () => {
    fc.assert(
      fc.property(lists, (tables) => {
        for (const table of tables) {
          const bytes = book(table);
          expect(bookHolds(bytes, table)).toBe(true);
          expect(book(table)).toEqual(bytes);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('days are dates, sizes are numbers, formulas are texts', () => {
    const document = documentOf(1, { title: '=1+1', date: '2024-02-29', validUntil: '1899-01-01' });
    const table = registerTable(registerRows(rubric, [document]), day);
    const opened = openBook(book(table));
    if (!opened.ok) throw new Error(opened.error.kind);
    const [sheet] = opened.value;
    const cell = (head: string) => {
      const column = table.columns.findIndex((one) => one.head === head) + 1;
      return sheet?.cells.find((one) => one.row === 2 && one.column === column)?.content;
    };
    expect(sheet?.name).toBe('Daftar bukti');
    expect(cell('Judul')).toEqual({ is: 'text', text: '=1+1' });
    expect(cell('Tanggal')).toEqual({ is: 'date', text: '2024-02-29' });
    expect(cell('Berlaku sampai')).toEqual({ is: 'text', text: '1899-01-01' });
    expect(cell('Ukuran (bita)')).toMatchObject({ is: 'number', value: 1001 });
    expect(cell('Ditambahkan')).toEqual({ is: 'date', text: '2026-01-01' });
  });

  test('a text longer than a cell is refused with its place; CSV takes it', () => {
    const table = small('a', 'x'.repeat(32_768));
    expect(exportList(table, 'xlsx')).toEqual({
      ok: false,
      error: { kind: 'text-too-long', head: 'Kolom 1', row: 1, limit: 32_767 },
    });
    expect(exportList(table, 'csv').ok).toBe(true);
  });

  test('another list is told apart', () => {
    const bytes = book(small('a', 'b'));
    expect(bookHolds(bytes, small('a', 'c'))).toBe(false);
    expect(bookHolds(bytes, { ...small('a', 'b'), rows: [] })).toBe(false);
    expect(readListBook(new Uint8Array([1, 2]), 2)).toBeNull();
  });
});
