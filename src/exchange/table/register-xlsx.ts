import type { ListColumn, ListTable } from '#core/evidence/list-table.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { BookCell } from '#exchange/book/model.ts';
import { openBook } from '#exchange/book/open.ts';
import type { WrittenCell, WrittenSheet } from '#exchange/book/write-sheet.ts';
import { writeBook } from '#exchange/book/write.ts';

/** The most characters that a cell holds in Excel. */
const LONGEST_TEXT = 32_767;
const DAY_FORMAT = 'dd/mm/yyyy';
const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 1 March 1900: before it, Excel and the calendar do not agree. */
const FIRST_SERIAL = 61;

/** A text that no cell can hold; the list can still leave as CSV. */
export interface LongText {
  readonly kind: 'text-too-long';
  readonly head: string;
  /** Counted from 1, without the header. */
  readonly row: number;
  readonly limit: number;
}

function dayCell(day: string): WrittenCell {
  const serial = (Date.parse(day) - DAY_ZERO) / DAY;
  return serial >= FIRST_SERIAL
    ? { is: 'number', value: serial, format: DAY_FORMAT }
    : { is: 'text', text: day };
}

/** "0.00": so many places, also where the last are zeros. */
function numberFormat({ digits, grouped }: ListColumn): string {
  if (grouped) return '#,##0';
  if (digits === undefined) return 'General';
  return digits === 0 ? '0' : `0.${'0'.repeat(digits)}`;
}

function writtenCell(cell: string | number, column: ListColumn): WrittenCell | null {
  if (cell === '') return null;
  if (typeof cell === 'number') return { is: 'number', value: cell, format: numberFormat(column) };
  return column.holds === 'day' ? dayCell(cell) : { is: 'text', text: cell };
}

/** A list as a sheet of a workbook. */
export function sheetOf({ name, columns, rows }: ListTable): WrittenSheet {
  return {
    name,
    columns: columns.map(({ head, width, holds }) => ({
      head,
      width,
      holds: holds === 'text' ? 'text' : 'number',
      choices: [],
    })),
    rows: rows.map((cells) => columns.map((column, at) => writtenCell(cells[at] ?? '', column))),
  };
}

/** The first text that no cell can hold. */
export function tooLong({ columns, rows }: ListTable): LongText | undefined {
  for (const [row, cells] of rows.entries()) {
    const at = cells.findIndex((cell) => typeof cell === 'string' && cell.length > LONGEST_TEXT);
    if (at >= 0) {
      const head = columns[at]?.head ?? '';
      return { kind: 'text-too-long', head, row: row + 1, limit: LONGEST_TEXT };
    }
  }
  return undefined;
}

/**
 * A list as an .xlsx workbook of one sheet: days are dates, sizes are numbers, the header
 * stays in view. The same list gives the same bytes.
 */
export function writeListBook(table: ListTable): Result<Uint8Array, LongText> {
  const long = tooLong(table);
  return long ? fail(long) : ok(writeBook([sheetOf(table)]));
}

/** What a cell brings back; an empty one is an empty text. */
export function shown(cell: BookCell | undefined): string | number {
  switch (cell?.is) {
    case undefined:
      return '';
    case 'number':
    case 'truth':
      return Number(cell.value);
    case 'text':
    case 'date':
    case 'error':
    case 'formula':
      return cell.text;
  }
}

/** The header and the rows of a workbook of one list; null when it is none. */
export function readListBook(
  bytes: Uint8Array,
  width: number,
): readonly (readonly (string | number)[])[] | null {
  const book = openBook(bytes);
  const [sheet] = book.ok ? book.value : [];
  if (!sheet) return null;
  const rows = new Map<number, Map<number, BookCell>>();
  for (const { row, column, content } of sheet.cells) {
    const cells = rows.get(row) ?? new Map<number, BookCell>();
    rows.set(row, cells.set(column, content));
  }
  const last = Math.max(0, ...rows.keys());
  return Array.from({ length: last }, (_, row) =>
    Array.from({ length: width }, (_cell, at) => shown(rows.get(row + 1)?.get(at + 1))),
  );
}

/** Whether these bytes bring exactly this list back. */
export function bookHolds(bytes: Uint8Array, { columns, rows }: ListTable): boolean {
  const lines = [columns.map(({ head }) => head), ...rows];
  const back = readListBook(bytes, columns.length);
  return (
    back?.length === lines.length &&
    lines.every((cells, row) => cells.every((cell, at) => back[row]?.[at] === cell))
  );
}
