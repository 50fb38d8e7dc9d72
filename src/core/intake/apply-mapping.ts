import type { CellValue, ColumnSpec, Mapping } from './column.ts';
import { numberStyleOf, type NumberStyle } from './number-cell.ts';
import { readCell } from './read-cell.ts';
import type { SourceRow, SourceTable } from './source-table.ts';
import type { CellProblem, LeftRow, MappedRow } from './table-kind.ts';

export interface MappedTable {
  readonly rows: readonly MappedRow[];
  /** Rows without what they need. */
  readonly left: readonly LeftRow[];
  /** Cells that could not be read; their rows are taken without them. */
  readonly problems: readonly CellProblem[];
}

interface MappedColumn {
  readonly spec: ColumnSpec;
  readonly at: number;
  readonly header: string;
  readonly style: NumberStyle;
}

const NUMBERS: readonly string[] = ['count', 'money', 'decimal', 'measure'];

function mappedColumns(
  { headers, rows }: SourceTable,
  columns: readonly ColumnSpec[],
  mapping: Mapping,
): readonly MappedColumn[] {
  return columns.flatMap((spec) => {
    const at = mapping[spec.field] ?? null;
    if (at === null) return [];
    const texts = rows.flatMap(({ cells }) => {
      const cell = cells[at];
      return typeof cell === 'string' ? [cell] : [];
    });
    const style = NUMBERS.includes(spec.type.kind) ? numberStyleOf(texts) : 'open';
    return [{ spec, at, header: headers[at] ?? '', style }];
  });
}

/** What a row is called where it cannot be taken: its first filled cell. */
const titleOf = ({ cells }: SourceRow): string => String(cells.find((cell) => cell !== '') ?? '');

/**
 * What the rows of a table say, by field. A row is left out when a required cell is empty or
 * says something else; any other cell that cannot be read counts as empty and is named.
 */
export function applyMapping(
  table: SourceTable,
  columns: readonly ColumnSpec[],
  mapping: Mapping,
): MappedTable {
  const mapped = mappedColumns(table, columns, mapping);
  const rows: MappedRow[] = [];
  const left: LeftRow[] = [];
  const problems: CellProblem[] = [];
  for (const row of table.rows) {
    const { line } = row;
    const values: Record<string, CellValue> = {};
    const wrong: CellProblem[] = [];
    for (const { spec, at, header, style } of mapped) {
      const found = row.cells[at] ?? '';
      const read = readCell(found, spec.type, style);
      values[spec.field] = read.ok ? read.value : null;
      if (!read.ok) {
        wrong.push({ line, column: header, field: spec.field, found, expected: spec.type });
      }
    }
    const needed = mapped.find(({ spec }) => spec.required && (values[spec.field] ?? '') === '');
    const bad = wrong.find(({ field }) => field === needed?.spec.field);
    const title = titleOf(row);
    if (bad) {
      const { column, field, found, expected } = bad;
      left.push({ line, title, reason: { kind: 'cell', column, field, found, expected } });
    } else if (needed) {
      const { field } = needed.spec;
      left.push({ line, title, reason: { kind: 'missing', field, column: needed.header } });
    } else {
      rows.push({ line, values });
      problems.push(...wrong);
    }
  }
  return { rows, left, problems };
}
