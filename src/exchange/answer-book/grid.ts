import type { BookColumn } from './columns.ts';
import type { AnswerBookProblem, AnswerBookRemark } from './model.ts';
import { shown } from './take.ts';
import { cellAddress, columnName } from '#exchange/book/address.ts';
import type { BookCell, BookSheet } from '#exchange/book/model.ts';

/** A row that has anything in it. */
export interface GridRow {
  readonly row: number;
  /** Trimmed; empty where there is none. */
  readonly id: string;
  /** The cell of a column, undefined when it is empty. */
  readonly at: (field: string) => BookCell | undefined;
  /** "C7" for the row's cell of a column. */
  readonly address: (field: string) => string;
  /** The first thing that stands in the row, for people to find it. */
  readonly first: string;
}

/** A sheet by its heads: columns are found by name and rows by their id, wherever they stand. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** Fields whose column is there. */
  readonly fields: ReadonlySet<string>;
  readonly problems: readonly AnswerBookProblem[];
  readonly remarks: readonly AnswerBookRemark[];
}

type Line = Map<number, BookCell>;

function linesOf({ cells }: BookSheet): ReadonlyMap<number, Line> {
  const lines = new Map<number, Line>();
  for (const { row, column, content } of cells) {
    const line = lines.get(row) ?? new Map<number, BookCell>();
    lines.set(row, line.set(column, content));
  }
  return lines;
}

function layout(sheet: BookSheet): Pick<Grid, 'problems' | 'remarks'> {
  const { name, hidden, merged, hiddenRows, hiddenColumns } = sheet;
  const remark = (
    kind: AnswerBookRemark['kind'],
    what: readonly string[],
  ): readonly AnswerBookRemark[] => (what.length > 0 ? [{ kind, sheet: name, what }] : []);
  return {
    problems: merged.map((cell) => ({
      kind: 'merged-cells',
      sheet: name,
      cell,
      found: cell,
      expected: '',
    })),
    remarks: [
      ...(hidden ? remark('hidden-sheet', [name]) : []),
      ...remark('hidden-rows', hiddenRows.map(String)),
      ...remark('hidden-columns', hiddenColumns.map(columnName)),
    ],
  };
}

/** Reads a sheet by the heads in its first row. */
export function gridOf(sheet: BookSheet, columns: readonly BookColumn[]): Grid {
  const { name } = sheet;
  const lines = linesOf(sheet);
  const places = new Map<string, number>();
  const unknown: string[] = [];
  const repeated: AnswerBookProblem[] = [];
  for (const [column, cell] of lines.get(1) ?? []) {
    const head = shown(cell).trim();
    const field = columns.find((one) => one.head === head)?.field;
    if (field === undefined) unknown.push(head);
    else if (places.has(field)) {
      const cellName = cellAddress(column, 1);
      repeated.push({
        kind: 'duplicate-column',
        sheet: name,
        cell: cellName,
        found: head,
        expected: '',
      });
    } else places.set(field, column);
  }
  const wanted = columns.filter(({ kind, field }) => kind.is !== 'info' || field === 'id');
  const missing = wanted.filter(({ field }) => !places.has(field));
  // Which of two columns is meant nobody can tell: neither is taken.
  for (const { found } of repeated) {
    places.delete(columns.find(({ head }) => head === found)?.field ?? '');
  }
  const rowOf = ([row, line]: readonly [number, Line]): GridRow => {
    const at = (field: string): BookCell | undefined => line.get(places.get(field) ?? 0);
    return {
      row,
      at,
      id: shown(at('id')).trim(),
      address: (field) => cellAddress(places.get(field) ?? 1, row),
      first: [...line.values()].map((cell) => shown(cell).trim()).find((text) => text !== '') ?? '',
    };
  };
  const { problems, remarks } = layout(sheet);
  return {
    rows: [...lines]
      .filter(([row]) => row > 1)
      .sort(([a], [b]) => a - b)
      .map(rowOf)
      .filter(({ first }) => first !== ''),
    fields: new Set(places.keys()),
    problems: [
      ...missing.map(({ head }) => ({
        kind: 'missing-column' as const,
        sheet: name,
        found: '',
        expected: head,
      })),
      ...repeated,
      ...problems,
    ],
    remarks: [
      ...(unknown.length > 0
        ? [{ kind: 'unknown-column' as const, sheet: name, what: unknown }]
        : []),
      ...remarks,
    ],
  };
}

/** The rows by id; a row without one, with a strange one, or one that is there twice is a problem. */
export function rowsById(
  name: string,
  grid: Grid,
  known: ReadonlySet<string>,
): {
  readonly rows: ReadonlyMap<string, GridRow>;
  readonly problems: readonly AnswerBookProblem[];
} {
  const rows = new Map<string, GridRow>();
  const problems: AnswerBookProblem[] = [];
  if (!grid.fields.has('id')) return { rows, problems };
  const twice = new Set<string>();
  for (const row of grid.rows) {
    const fault = (kind: 'unknown-row' | 'duplicate-row', found: string): void => {
      problems.push({ kind, sheet: name, cell: row.address('id'), found, expected: '' });
    };
    if (!known.has(row.id)) fault('unknown-row', row.id || row.first);
    else if (rows.has(row.id)) {
      twice.add(row.id);
      fault('duplicate-row', row.id);
    } else rows.set(row.id, row);
  }
  // Which of two rows is meant nobody can tell: neither is taken.
  for (const id of twice) rows.delete(id);
  return { rows, problems };
}
