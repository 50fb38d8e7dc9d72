import type { SourceCell } from '#core/intake/column.ts';
import type {
  SourceRow,
  SourceTable,
  TableFormat,
  TableWarning,
} from '#core/intake/source-table.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { BookFailure } from '#exchange/book/model.ts';
import { readBookTables } from './read-table-book.ts';
import { readCsvTable } from './read-table-csv.ts';

/** A file in which tables were found. */
export interface TableFile {
  readonly format: TableFormat;
  /** One of a CSV file; of a workbook every sheet with rows in it. */
  readonly tables: readonly SourceTable[];
}

export type TableFileFailure =
  | BookFailure
  /** Nothing in it, or headers and no row below them. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'headers-only' }
  /** Neither text nor a workbook. */
  | { readonly kind: 'binary' }
  | { readonly kind: 'broken-quotes'; readonly line: number }
  | { readonly kind: 'too-many-rows'; readonly rows: number; readonly limit: number };

const MOST_TEXT_BYTES = 128 * 1024 * 1024;
const MOST_ROWS = 250_000;
const LOOKED_AT = 15;
const NAMED_LINES = 5;

const isFilled = (cell: SourceCell): boolean => cell !== '';

/** Without the empty cells at its end. */
const widthOf = ({ cells }: SourceRow): number =>
  cells.reduce<number>((width, cell, at) => (isFilled(cell) ? at + 1 : width), 0);

/** Headers stand in the first row that is about as full as the fullest of the first rows. */
function headerAt(rows: readonly SourceRow[]): number {
  const filled = rows.slice(0, LOOKED_AT).map(({ cells }) => cells.filter(isFilled).length);
  const most = Math.max(...filled);
  return filled.findIndex((count) => count > most / 2);
}

function headerWarnings(headers: readonly string[]): readonly TableWarning[] {
  const columns = new Map<string, number[]>();
  for (const [at, header] of headers.entries()) {
    const same = columns.get(header.toLowerCase());
    if (same) same.push(at);
    else columns.set(header.toLowerCase(), [at]);
  }
  const empty = columns.get('') ?? [];
  const double = [...columns.values()].flatMap((at) =>
    at.length > 1 && headers[at[0] ?? 0] !== ''
      ? [{ kind: 'duplicate-header' as const, header: headers[at[0] ?? 0] ?? '', columns: at }]
      : [],
  );
  return [
    ...double,
    ...(empty.length > 0 ? [{ kind: 'empty-header' as const, columns: empty }] : []),
  ];
}

function raggedWarning(rows: readonly SourceRow[], columns: number): readonly TableWarning[] {
  const ragged = rows.filter(({ cells }) => cells.length !== columns);
  const lines = ragged.slice(0, NAMED_LINES).map(({ line }) => line);
  return ragged.length > 0 ? [{ kind: 'ragged', count: ragged.length, lines }] : [];
}

function tableOf(
  name: string,
  all: readonly SourceRow[],
  warnings: readonly TableWarning[],
): SourceTable {
  const at = headerAt(all);
  const header = all[at];
  const rows = all.slice(at + 1);
  const first = header?.cells.map(String) ?? [];
  const width = Math.max(header ? widthOf(header) : 0, ...rows.slice(0, LOOKED_AT).map(widthOf));
  const headers = Array.from({ length: width }, (_, column) => (first[column] ?? '').trim());
  return {
    name,
    headers,
    rows,
    warnings: [
      ...(at > 0 && header ? [{ kind: 'header-below' as const, line: header.line }] : []),
      ...headerWarnings(headers),
      ...raggedWarning(rows, first.length),
      ...warnings,
    ],
  };
}

function checked(
  format: TableFormat,
  tables: readonly SourceTable[],
): Result<TableFile, TableFileFailure> {
  const full = tables.filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) return fail({ kind: 'empty' });
  if (full.length === 0) return fail({ kind: 'headers-only' });
  const rows = Math.max(...full.map((table) => table.rows.length));
  return rows > MOST_ROWS
    ? fail({ kind: 'too-many-rows', rows, limit: MOST_ROWS })
    : ok({ format, tables: full });
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isCompound = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

/**
 * Reads the tables of a file whose name and type are not believed: CSV (comma, semicolon, tab
 * or bar; UTF-8 with or without a mark, UTF-16, Windows-1252) or .xlsx. Never throws: what
 * cannot be read is a failure, what is odd is a warning of the table.
 */
export function readTables(bytes: Uint8Array): Result<TableFile, TableFileFailure> {
  if (isZip(bytes) || isCompound(bytes)) {
    const book = readBookTables(bytes);
    if (!book.ok) return book;
    const sheets = book.value.filter(({ rows }) => rows.length > 0);
    return checked(
      { kind: 'xlsx' },
      sheets.map(({ name, rows, warnings }) => tableOf(name, rows, warnings)),
    );
  }
  if (bytes.length > MOST_TEXT_BYTES) {
    return fail({ kind: 'too-large', of: 'file', limit: MOST_TEXT_BYTES });
  }
  const csv = readCsvTable(bytes);
  if (!csv.ok) return csv;
  const { format, rows } = csv.value;
  return rows.length === 0 ? fail({ kind: 'empty' }) : checked(format, [tableOf('', rows, [])]);
}
