import Papa from 'papaparse';
import type { AgencyEntry } from '#core/assessment/agency-list.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { decodeText } from './decode-text.ts';

const COLUMNS = {
  name: [
    'nama_opd',
    'nama_unit',
    'nama_perangkat_daerah',
    'nama_dinas',
    'nama_instansi',
    'nama_skpd',
    'nama',
    'perangkat_daerah',
    'unit_kerja',
    'opd',
    'skpd',
  ],
  code: [
    'kode_opd',
    'kode_unit',
    'kode_perangkat_daerah',
    'kode_skpd',
    'kode_instansi',
    'id_opd',
    'kode',
  ],
  shortName: ['singkatan', 'nama_pendek'],
  group: ['kelompok'],
} as const;

export type AgencyCsvFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary' }
  | {
      readonly kind: 'no-name-column';
      readonly found: readonly string[];
      readonly expected: readonly string[];
    }
  | { readonly kind: 'broken-quotes'; readonly line: number };

export interface AgencyCsv {
  readonly entries: readonly AgencyEntry[];
  /** Lines of the file (the header is line 1) that have no name and were left out. */
  readonly skippedLines: readonly number[];
}

const normal = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');

function columnOf(headers: readonly string[], names: readonly string[]): number {
  const position = names.map((name) => headers.indexOf(name)).find((at) => at >= 0);
  return position ?? -1;
}

const SEPARATORS = [',', ';', '\t', '|'];

/**
 * The header alone tells the separator: agencies' names are full of commas. A
 * header of one column has none, so that a name with commas is not cut either.
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
 * Reads a list of agencies from CSV bytes: comma, semicolon or tab separated,
 * UTF-8 or Windows-1252, header in the first row. Codes stay text. Rows without a
 * name are left out and named; a file without a name column is refused.
 */
export function readAgencyCsv(bytes: Uint8Array): Result<AgencyCsv, AgencyCsvFailure> {
  const text = decodeText(bytes);
  if (text === null) return fail({ kind: 'binary' });
  if (text.trim() === '') return fail({ kind: 'empty' });
  const parsed = Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    skipEmptyLines: false,
  });
  const lines = firstLines(parsed.data);
  const quotes = parsed.errors.find((error) => error.type === 'Quotes');
  if (quotes) return fail({ kind: 'broken-quotes', line: lines[quotes.row ?? 0] ?? 1 });
  const [header = [], ...rows] = parsed.data;
  const headers = header.map(normal);
  const at = {
    name: columnOf(headers, COLUMNS.name),
    code: columnOf(headers, COLUMNS.code),
    shortName: columnOf(headers, COLUMNS.shortName),
    group: columnOf(headers, COLUMNS.group),
  };
  if (at.name < 0) {
    const found = header.map((cell) => cell.trim());
    return fail({ kind: 'no-name-column', found, expected: COLUMNS.name });
  }
  const filled = rows
    .map((row, index) => ({ row, line: lines[index + 1] ?? 1 }))
    .filter(({ row }) => row.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return fail({ kind: 'empty' });
  const cell = (row: readonly string[], position: number): string => row[position]?.trim() ?? '';
  const named = filled.filter(({ row }) => cell(row, at.name) !== '');
  return ok({
    entries: named.map(({ row }) => ({
      code: cell(row, at.code),
      name: cell(row, at.name),
      shortName: cell(row, at.shortName),
      group: cell(row, at.group),
    })),
    skippedLines: filled.filter(({ row }) => cell(row, at.name) === '').map(({ line }) => line),
  });
}
