import type { SourceCell } from '#core/intake/column.ts';
import type { SourceRow, TableWarning } from '#core/intake/source-table.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { BookCell, BookFailure, BookSheet } from '#exchange/book/model.ts';
import { openBook, type BookLimits } from '#exchange/book/open.ts';

interface SheetRows {
  readonly name: string;
  readonly rows: readonly SourceRow[];
  readonly warnings: readonly TableWarning[];
}

/** A sheet of a hundred thousand rows and a dozen columns goes in. */
const LIMITS: BookLimits = {
  bytes: 64 * 1024 * 1024,
  unpacked: 400 * 1024 * 1024,
  cells: 3_000_000,
};
const NAMED_LINES = 5;

/** What a cell says; null = nothing that could be taken over. */
function valueOf(cell: BookCell): SourceCell | null {
  switch (cell.is) {
    case 'text':
    case 'date': {
      return cell.text.trim();
    }
    case 'number':
    case 'truth': {
      return cell.value;
    }
    case 'formula': {
      return cell.result && valueOf(cell.result);
    }
    case 'error': {
      return null;
    }
  }
}

function rowsOf({ name, cells, hiddenRows }: BookSheet): SheetRows {
  const width = cells.reduce((most, { column }) => Math.max(most, column), 0);
  const rows = new Map<number, SourceCell[]>();
  const silent: number[] = [];
  for (const { row, column, content } of cells) {
    const value = valueOf(content);
    if (value === null) silent.push(row);
    if (value === null || value === '') continue;
    const line = rows.get(row) ?? Array.from({ length: width }, () => '');
    line[column - 1] = value;
    rows.set(row, line);
  }
  const hidden = hiddenRows.filter((row) => rows.has(row));
  const lines = (of: readonly number[]): readonly number[] =>
    [...new Set(of)].slice(0, NAMED_LINES);
  return {
    name,
    rows: [...rows].sort(([a], [b]) => a - b).map(([line, row]) => ({ line, cells: row })),
    warnings: [
      ...(silent.length > 0
        ? [{ kind: 'no-value' as const, count: silent.length, lines: lines(silent) }]
        : []),
      ...(hidden.length > 0
        ? [{ kind: 'hidden-rows' as const, count: hidden.length, lines: lines(hidden) }]
        : []),
    ],
  };
}

/** The rows of every sheet that is not hidden; formulas by the result that is stored with them. */
export function readBookTables(bytes: Uint8Array): Result<readonly SheetRows[], BookFailure> {
  const book = openBook(bytes, LIMITS);
  if (!book.ok) return book;
  const shown = book.value.filter(({ hidden }) => !hidden);
  return ok((shown.length > 0 ? shown : book.value).map(rowsOf));
}
