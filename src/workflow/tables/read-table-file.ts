import type { ColumnSpec, Mapping, SourceCell } from '#core/intake/column.ts';
import { guessMapping, headersKey } from '#core/intake/guess-mapping.ts';
import type { SourceTable, TableFormat, TableWarning } from '#core/intake/source-table.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { readTables, type TableFile, type TableFileFailure } from '#exchange/table/read-table.ts';
import { readTableKind, type TableKindId } from './table-kinds.ts';

const SAMPLES = 4;

/** A mapping that was used before for a file with these headers. */
export interface KnownMapping {
  readonly kind: string;
  readonly headers: string;
  readonly columns: Mapping;
}

/** One table of a file, as much of it as a person must see to say what its columns are. */
export interface TableSketch {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rowCount: number;
  /** The first values of every column. */
  readonly samples: readonly (readonly SourceCell[])[];
  readonly warnings: readonly TableWarning[];
  readonly mapping: Mapping;
  /** How the mapping came to be. */
  readonly mappedBy: 'guess' | 'memory';
}

export interface TableFileSketch {
  readonly format: TableFormat;
  readonly sheets: readonly TableSketch[];
  readonly columns: readonly ColumnSpec[];
}

export type TableReadFailure = TableFileFailure | { readonly kind: 'unreadable' };

function samplesOf({ headers, rows }: SourceTable): readonly (readonly SourceCell[])[] {
  return headers.map((_, at) => {
    const found: SourceCell[] = [];
    for (const { cells } of rows) {
      const cell = cells[at] ?? '';
      if (cell !== '') found.push(cell);
      if (found.length === SAMPLES) break;
    }
    return found;
  });
}

/** The tables of a file; `unreadable` when the browser cannot read the file any more. */
export async function tablesOf(file: Blob): Promise<Result<TableFile, TableReadFailure>> {
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes ? readTables(new Uint8Array(bytes)) : fail({ kind: 'unreadable' });
}

/** Reads a file for looking at, and guesses which of its columns is what. Nothing is stored. */
export async function readTableFile(
  file: Blob,
  kind: TableKindId,
  known: readonly KnownMapping[],
): Promise<Result<TableFileSketch, TableReadFailure>> {
  const [{ columns }, read] = await Promise.all([readTableKind(kind), tablesOf(file)]);
  if (!read.ok) return read;
  const sheets = read.value.tables.map((table): TableSketch => {
    const { name, headers, rows, warnings } = table;
    const key = headersKey(headers);
    const used = known.find((one) => one.kind === kind && one.headers === key);
    return {
      name,
      headers,
      rowCount: rows.length,
      samples: samplesOf(table),
      warnings,
      mapping: guessMapping(columns, headers, used?.columns),
      mappedBy: used ? 'memory' : 'guess',
    };
  });
  return ok({ format: read.value.format, sheets, columns });
}
