import Papa from 'papaparse';
import type { SourceRow, TableFormat } from '#core/intake/source-table.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { decodeTable } from './read-table-text.ts';

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

/**
 * The first row with several columns tells the separator: names are full of commas. A file of
 * one column has none, so that a name with commas is not cut either.
 */
function separatorOf(text: string): readonly [CsvFormat['separator'], string] {
  const counted = SEPARATORS.map(([name, delimiter]) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT });
    return { name, delimiter, counts: data.map((row) => row.length) };
  });
  const rows = Math.max(...counted.map(({ counts }) => counts.length));
  for (let row = 0; row < rows; row += 1) {
    const [first] = counted
      .filter(({ counts }) => (counts[row] ?? 1) > 1)
      .sort((a, b) => (b.counts[row] ?? 1) - (a.counts[row] ?? 1));
    // A title over the table may hold a comma: what the next rows say counts as well.
    const goesOn = first?.counts.filter((count) => count > 1).length ?? 0;
    if (first && (goesOn > 1 || rows === 1)) return [first.name, first.delimiter];
  }
  return NONE;
}

/**
 * The rows of a CSV file with the lines on which they begin, cells without spaces around them.
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
      rows.push({ line, cells: row.map((cell) => cell.trim()) });
    }
    line += 1 + row.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  }
  return quotes
    ? fail({ kind: 'broken-quotes', line })
    : ok({ format: { kind: 'csv', encoding: read.encoding, separator }, rows });
}
