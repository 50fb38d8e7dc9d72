import { cellAddress } from '#exchange/book/address.ts';
import type { BookCell, BookSheet } from '#exchange/book/model.ts';
import type { Column } from './columns.ts';
import { gridOf, headerProblems, shown, type Grid } from './grid.ts';
import type { BookProblem } from './problem.ts';
import { INSTRUMENT_FIELDS, INSTRUMENT_HEADS } from './sheets.ts';
import { takeCell, takeNothing, type ReadValue } from './take.ts';

/** A row as it was read: the values that could be read, and where each field stands. */
export interface ReadRow {
  readonly sheet: string;
  readonly values: Readonly<Record<string, ReadValue>>;
  /** Address of the cell of a field; of the row's first cell when the field is not named. */
  readonly cell: (field?: string) => string;
}

export interface ReadTable {
  /** Null when the header is wrong: then nothing can be said about the rows. */
  readonly rows: readonly ReadRow[] | null;
  readonly problems: readonly BookProblem[];
}

const partOf = (field: string): string => field.slice(0, Math.max(0, field.lastIndexOf('.')));

function readRow(
  sheet: string,
  columns: readonly Column[],
  contentOf: (column: Column) => BookCell | undefined,
  address: (field: string) => string,
): { readonly row: ReadRow; readonly problems: readonly BookProblem[] } {
  const problems: BookProblem[] = [];
  const begun = new Set(
    columns.filter((column) => contentOf(column)).map(({ field }) => partOf(field)),
  );
  const values = columns.flatMap((column): (readonly [string, ReadValue])[] => {
    const { field, kind, need } = column;
    const cell = address(field);
    const content = contentOf(column);
    if (!content) {
      const nothing = takeNothing(kind);
      const wanted = need === 'always' || (need === 'together' && begun.has(partOf(field)));
      if (nothing === undefined && wanted) {
        problems.push({ kind: 'empty', sheet, cell, found: '', expected: column.head });
      }
      return nothing === undefined ? [] : [[field, nothing]];
    }
    const taken = takeCell(content, kind);
    if (!taken.ok) problems.push({ sheet, cell, ...taken.error });
    return taken.ok ? [[field, taken.value]] : [];
  });
  const first = columns[0]?.field ?? '';
  const cell = (field = first): string => address(field);
  return { row: { sheet, values: Object.fromEntries(values), cell }, problems };
}

/** Reads a table: header, then one row after the other; blank rows are passed over. */
export function readTable(sheet: BookSheet, columns: readonly Column[]): ReadTable {
  const grid = gridOf(sheet);
  const heads = columns.map(({ head }) => head);
  const header = headerProblems(grid, sheet.name, heads);
  if (header.length > 0) return { rows: null, problems: header };
  const position = new Map(columns.map(({ field }, at) => [field, at + 1]));
  const read = [...grid]
    .filter(([line]) => line > 1)
    .sort(([a], [b]) => a - b)
    .map(([line, cells]) =>
      readRow(
        sheet.name,
        columns,
        ({ field }) => cells.get(position.get(field) ?? 0),
        (field) => cellAddress(position.get(field) ?? 1, line),
      ),
    );
  return {
    rows: read.map(({ row }) => row),
    problems: read.flatMap(({ problems }) => problems),
  };
}

const LABEL = 1;
const CONTENT = 2;

function labelProblems(sheet: string, grid: Grid): readonly BookProblem[] {
  const lines = [...grid].filter(([line]) => line > 1);
  const labels = lines.map(([line, cells]) => ({ line, label: shown(cells.get(LABEL)) }));
  const first = new Map(labels.map(({ line, label }) => [label, line] as const).reverse());
  const strange = labels.flatMap(({ line, label }): readonly BookProblem[] => {
    const cell = cellAddress(LABEL, line);
    if (INSTRUMENT_FIELDS.every(({ head }) => head !== label)) {
      return [{ kind: 'unknown-row', sheet, cell, found: label, expected: '' }];
    }
    return first.get(label) !== line
      ? [{ kind: 'duplicate', sheet, cell, found: label, expected: '' }]
      : [];
  });
  const missing = INSTRUMENT_FIELDS.filter(({ head }) =>
    labels.every(({ label }) => label !== head),
  ).map(({ head }) => ({ kind: 'missing-row' as const, sheet, found: '', expected: head }));
  return [...strange, ...missing];
}

/** Reads the sheet whose fields stand below one another as the one row that it means. */
export function readInstrument(sheet: BookSheet): ReadTable {
  const grid = gridOf(sheet);
  const header = headerProblems(grid, sheet.name, INSTRUMENT_HEADS);
  const frame = header.length > 0 ? header : labelProblems(sheet.name, grid);
  if (frame.length > 0) return { rows: null, problems: frame };
  const lines = new Map([...grid].map(([line, cells]) => [shown(cells.get(LABEL)), line] as const));
  const lineOf = new Map(
    INSTRUMENT_FIELDS.map(({ field, head }) => [field, lines.get(head) ?? 1] as const),
  );
  const { row, problems } = readRow(
    sheet.name,
    INSTRUMENT_FIELDS,
    ({ field }) => grid.get(lineOf.get(field) ?? 0)?.get(CONTENT),
    (field) => cellAddress(CONTENT, lineOf.get(field) ?? 1),
  );
  return { rows: [row], problems };
}
