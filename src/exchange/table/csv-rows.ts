import Papa from 'papaparse';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { decodeText } from './decode-text.ts';

/** One row of a CSV file with the line of the file on which it begins (the first is 1). */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

export type CsvFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'broken-quotes'; readonly line: number };

const SEPARATORS = [',', ';', '\t', '|'];

/**
 * The first row alone tells the separator: names are full of commas. A first row of one
 * column has none, so that a name with commas is not cut either.
 */
function separatorOf(text: string): string {
  const columns = (delimiter: string): number =>
    Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 1;
  const most = SEPARATORS.map((separator) => ({ separator, count: columns(separator) }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count);
  return most[0]?.separator ?? Papa.UNIT_SEP;
}

/** The line of the file on which each row begins; a quoted cell may hold several lines. */
function firstLines(rows: readonly (readonly string[])[]): readonly number[] {
  let line = 1;
  return rows.map((row) => {
    const first = line;
    line += 1 + row.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return first;
  });
}

/**
 * The rows of a CSV file, blank ones too, cells without spaces around them: comma,
 * semicolon, tab or bar separated, UTF-8, UTF-16 or Windows-1252.
 */
export function readCsvRows(bytes: Uint8Array): Result<readonly CsvRow[], CsvFailure> {
  const text = decodeText(bytes);
  if (text === null) return fail({ kind: 'binary' });
  if (text.trim() === '') return fail({ kind: 'empty' });
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    skipEmptyLines: false,
  });
  const lines = firstLines(data);
  const quotes = errors.find((error) => error.type === 'Quotes');
  if (quotes) return fail({ kind: 'broken-quotes', line: lines[quotes.row ?? 0] ?? 1 });
  return ok(
    data.map((row, at) => ({ cells: row.map((cell) => cell.trim()), line: lines[at] ?? 1 })),
  );
}

/** A column title as it is compared: lower case, words joined by "_". */
export function normalHeader(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
}

/** The first of these titles that is among the headers, by its position; -1 = none is. */
export function columnOf(headers: readonly string[], names: readonly string[]): number {
  const position = names.map((name) => headers.indexOf(name)).find((at) => at >= 0);
  return position ?? -1;
}
