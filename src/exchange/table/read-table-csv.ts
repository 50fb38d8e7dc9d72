import Papa from 'papaparse';
import type { SourceRow, TableFormat } from '#core/intake/source-table.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { decodeTable } from './read-table-text.ts';
import { unguarded } from './register-csv.ts';

type CsvFormat = Extract<TableFormat, { readonly kind: 'csv' }>;

type CsvTableFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'broken-quotes'; readonly line: number };

interface CsvTable {
  readonly format: CsvFormat;
  /** Every row that has anything in it. */
  readonly rows: readonly SourceRow[];
}

const SEPARATORS: readonly (readonly [CsvFormat['separator'], string])[] = [
  ['semicolon', ';'],
  ['comma', ','],
  ['tab', '\t'],
  ['bar', '|'],
];
const LOOKED_AT = 10;
const NONE = ['none', Papa.UNIT_SEP] as const;

/** The line by which a spreadsheet program is told the separator. */
const SAID = /^sep=([;,\t|])\r?\n?/i;

/** A comma that parts words of a sentence is followed by a space. */
const isProse = (row: readonly string[]): boolean =>
  row.slice(1).every((cell) => cell.startsWith(' '));

/** How many of these rows have the number of columns that most of them have; 1 counts as none. */
function agreement(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows.filter((row) => row.length > 1 && !isProse(row))) {
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/**
 * The separator by which the first rows agree best: names are full of commas, and a title may
 * stand above the table. A file of one column has none, so that a name is not cut either.
 */
function separatorOf(text: string): readonly [CsvFormat['separator'], string] {
  const [best] = SEPARATORS.map((one) => {
    const { data } = Papa.parse<string[]>(text, { delimiter: one[1], preview: LOOKED_AT });
    return { one, rows: agreement(data), columns: data[0]?.length ?? 1 };
  })
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows || b.columns - a.columns);
  return best?.one ?? NONE;
}

/**
 * The rows of a CSV file with the lines on which they begin, cells without spaces around them and
 * without the apostrophe by which our own files keep a text from being taken for a formula.
 * UTF-8, UTF-16 or Windows-1252; comma, semicolon, tab or bar.
 */
export function readCsvTable(bytes: Uint8Array): Result<CsvTable, CsvTableFailure> {
  const read = decodeTable(bytes);
  if (!read) return fail({ kind: 'binary' });
  const said = SAID.exec(read.text);
  const text = said ? read.text.slice(said[0].length) : read.text;
  if (text.trim() === '') return fail({ kind: 'empty' });
  const named = SEPARATORS.find(([, sign]) => sign === said?.[1]);
  const [separator, delimiter] = named ?? separatorOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  const rows: SourceRow[] = [];
  const quotes = errors.find((error) => error.type === 'Quotes');
  let line = said ? 2 : 1;
  for (const [at, row] of data.entries()) {
    if (at === quotes?.row) return fail({ kind: 'broken-quotes', line });
    if (row.some((cell) => cell.trim() !== '')) {
      rows.push({ line, cells: row.map((cell) => unguarded(cell.trim())) });
    }
    line += 1 + row.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  }
  return quotes
    ? fail({ kind: 'broken-quotes', line })
    : ok({ format: { kind: 'csv', encoding: read.encoding, separator }, rows });
}
