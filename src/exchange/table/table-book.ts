import { unzipSync } from 'fflate';
import type { ListTable } from '#core/evidence/list-table.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { BookCell } from '#exchange/book/model.ts';
import { readFormats } from '#exchange/book/parts.ts';
import { readSheet } from '#exchange/book/sheet.ts';
import { writeBook } from '#exchange/book/write.ts';
import { sheetOf, shown, tooLong, type LongText } from './register-xlsx.ts';

/** A text that no cell can hold, and in which list it stands. */
export interface LongTableText extends LongText {
  readonly table: string;
}

/** Excel takes no longer names of sheets, and none of these signs in them. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\]+|^'+|'+$/g;

/** A name that Excel takes, different from those before it. */
function sheetName(name: string, taken: ReadonlySet<string>): string {
  const plain = name.replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/g, ' ').trim();
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` (${number})`;
    const wanted = `${plain.slice(0, LONGEST_NAME - end.length).trim() || 'Tabel'}${end}`;
    if (!taken.has(wanted.toLowerCase())) return wanted;
  }
}

/** The lists under names that one workbook, or one folder, can hold side by side. */
export function namedApart(tables: readonly ListTable[]): readonly ListTable[] {
  const taken = new Set<string>();
  return tables.map((table) => {
    const name = sheetName(table.name, taken);
    taken.add(name.toLowerCase());
    return { ...table, name };
  });
}

/** Lists as one .xlsx workbook, a sheet each. The same lists give the same bytes. */
export function writeTableBook(tables: readonly ListTable[]): Result<Uint8Array, LongTableText> {
  for (const table of tables) {
    const long = tooLong(table);
    if (long) return fail({ ...long, table: table.name });
  }
  return ok(writeBook(namedApart(tables).map(sheetOf)));
}

function bringsBack(cells: readonly (readonly [row: number, column: number, cell: BookCell])[]) {
  const found = new Map<number, BookCell[]>();
  for (const [row, column, cell] of cells) {
    const line = found.get(row) ?? [];
    line[column] = cell;
    found.set(row, line);
  }
  return ({ columns, rows }: ListTable): boolean =>
    [columns.map(({ head }) => head), ...rows].every((line, row) =>
      columns.every((_, at) => shown(found.get(row + 1)?.[at + 1]) === (line[at] ?? '')),
    );
}

/**
 * Whether a workbook that was just written here brings exactly these lists back. It is our
 * own file, so that no limit applies to it, as one does to what others send.
 */
export function tableBookHolds(bytes: Uint8Array, tables: readonly ListTable[]): boolean {
  const parts = unzipSync(bytes);
  const styles = parts['xl/styles.xml'];
  const context = { texts: [], formats: styles ? readFormats(styles) : [] };
  return tables.every((table, at) => {
    const part = parts[`xl/worksheets/sheet${at + 1}.xml`];
    if (!part) return false;
    const { cells } = readSheet(part, { name: table.name, hidden: false }, context);
    return bringsBack(cells.map(({ row, column, content }) => [row, column, content]))(table);
  });
}
