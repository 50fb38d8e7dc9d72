import type { ListSource, ListTable } from '#core/evidence/list-table.ts';
import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { digestOfBytes } from '#exchange/bytes/digest-of-bytes.ts';
import { csvHolds, writeListCsv } from '#exchange/table/register-csv.ts';
import { tableBookHolds, writeTableBook, type LongTableText } from '#exchange/table/table-book.ts';
import { csvFolderHolds, writeCsvFolder } from '#exchange/table/table-csv.ts';

/** As what lists leave: one workbook, or CSV: one file, or a ZIP file of several. */
export type TableFormat = 'csv' | 'xlsx';
export type TableFailure = LongTableText;

/** What is known of a list before its rows come. */
export type TableHead = Pick<ListSource, 'name' | 'columns' | 'length'>;

/** Gives the rows of the list at this place; asked for in order, once each. */
export type ReadRows = (
  table: number,
  from: number,
  to: number,
) => ListTable['rows'] | Promise<ListTable['rows']>;

/** A file that was read back and holds exactly the lists. */
export interface TableFile {
  readonly bytes: Uint8Array;
  readonly ending: 'csv' | 'xlsx' | 'zip';
  readonly digest: Digest;
  readonly rows: number;
}

/** Small enough that whoever hands the rows over is never held up. */
const PIECE = 400;
/** Writing and reading back take about as long as a piece of this many rows each. */
const CLOSING = 2;

async function gather(
  heads: readonly TableHead[],
  read: ReadRows,
  told: (rows: number) => void,
): Promise<readonly ListTable[]> {
  const tables: ListTable[] = [];
  let done = 0;
  for (const [at, { name, columns, length }] of heads.entries()) {
    const rows: (readonly (string | number)[])[] = [];
    for (let from = 0; from < length; from += PIECE) {
      const piece = await read(at, from, Math.min(from + PIECE, length));
      for (const row of piece) rows.push(row);
      done += piece.length;
      told(done);
    }
    tables.push({ name, columns, rows });
  }
  return tables;
}

function write(
  tables: readonly ListTable[],
  format: TableFormat,
): Result<Pick<TableFile, 'bytes' | 'ending'>, TableFailure> {
  const [first, ...more] = tables;
  if (format === 'csv') {
    return first && more.length === 0
      ? ok({ bytes: writeListCsv(first), ending: 'csv' })
      : ok({ bytes: writeCsvFolder(tables), ending: 'zip' });
  }
  const book = writeTableBook(tables);
  return book.ok ? ok({ bytes: book.value, ending: 'xlsx' }) : book;
}

function holds(
  { bytes, ending }: Pick<TableFile, 'bytes' | 'ending'>,
  tables: readonly ListTable[],
): boolean {
  const [first] = tables;
  switch (ending) {
    case 'xlsx':
      return tableBookHolds(bytes, tables);
    case 'zip':
      return csvFolderHolds(bytes, tables);
    case 'csv':
      return first !== undefined && csvHolds(bytes, first);
  }
}

/**
 * Lists as the bytes of one file, with its fingerprint. The rows come in pieces; the file is
 * read back before anybody relies on it: what does not bring the same lists back is a bug
 * and throws.
 */
export async function exportTables(
  heads: readonly TableHead[],
  format: TableFormat,
  read: ReadRows,
  progress: (done: number, total: number) => void,
): Promise<Result<TableFile, TableFailure>> {
  const rows = heads.reduce((sum, { length }) => sum + length, 0);
  const total = rows + rows * CLOSING;
  const tables = await gather(heads, read, (done) => progress(done, total));
  const written = write(tables, format);
  if (!written.ok) return fail(written.error);
  progress(rows * CLOSING, total);
  if (!holds(written.value, tables)) {
    throw new Error(`exportTables: ${written.value.ending} reads back otherwise`);
  }
  const digest = await digestOfBytes(new Blob([new Uint8Array(written.value.bytes)]));
  progress(total, total);
  return ok({ ...written.value, digest, rows });
}
