import Papa from 'papaparse';
import type { ListColumn, ListTable } from '#core/evidence/list-table.ts';

/** Excel under Indonesian settings splits at semicolons, as the comma is for decimals there. */
const SEPARATOR = ';';
const LINE_END = '\r\n';

/**
 * What a spreadsheet program would compute, or would take the apostrophe of: a formula
 * sign at the start, also behind blanks and apostrophes.
 */
const RISKY = /^[\s']*[=+\-@＝＋－＠]|^'*[\t\r\n]/;
const GUARDED = /^'(?=[\s']*[=+\-@＝＋－＠]|'*[\t\r\n])/;

/** A cell without the guard that {@link writeListCsv} sets before what could be a formula. */
export function unguarded(cell: string): string {
  return cell.replace(GUARDED, '');
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text of a cell as UTF-8 can hold it; a number with the comma that Indonesian settings read. */
function cellText(cell: string | number, column: ListColumn | undefined): string {
  if (typeof cell === 'string') return cell.replaceAll(LONE_SURROGATE, '\uFFFD');
  const digits = column?.digits;
  return (digits === undefined ? String(cell) : cell.toFixed(digits)).replace('.', ',');
}

/** Only a text can be taken for a formula: the sign of a number is its own. */
function guarded(cell: string | number, column: ListColumn | undefined): string {
  const text = cellText(cell, column);
  return typeof cell === 'string' && RISKY.test(text) ? `'${text}` : text;
}

/**
 * A list as CSV: UTF-8 with a byte order mark, so that Excel does not take it for
 * Windows-1252. The same list gives the same bytes.
 */
export function writeListCsv({ columns, rows }: ListTable): Uint8Array {
  const lines = [columns.map(({ head }) => head), ...rows].map((cells) =>
    cells.map((cell, at) => guarded(cell, columns[at])),
  );
  const text = Papa.unparse(lines, { delimiter: SEPARATOR, newline: LINE_END });
  return new TextEncoder().encode(`\uFEFF${text}${LINE_END}`);
}

/** What {@link writeListCsv} wrote: the header and the rows, without the guards. */
export function readListCsv(bytes: Uint8Array): readonly (readonly string[])[] {
  const parsed = Papa.parse<string[]>(new TextDecoder().decode(bytes), {
    delimiter: SEPARATOR,
    newline: LINE_END,
  });
  const lines = parsed.data.slice(0, -1);
  return lines.map((cells) => cells.map(unguarded));
}

/** Whether these bytes bring exactly this list back. */
export function csvHolds(bytes: Uint8Array, { columns, rows }: ListTable): boolean {
  const lines = [columns.map(({ head }) => head), ...rows];
  const back = readListCsv(bytes);
  return (
    back.length === lines.length &&
    lines.every((cells, row) => {
      const found = back[row] ?? [];
      return (
        found.length === cells.length &&
        cells.every((one, at) => cellText(one, columns[at]) === found[at])
      );
    })
  );
}
