import type { ListColumn, ListTable } from '#core/evidence/list-table.ts';
import type { TableCell } from './recap-cells.ts';

/** A table whose rows are made one by one, so that a long one can be made in pieces. */
export interface RowTable<R> {
  readonly name: string;
  readonly columns: readonly ListColumn[];
  readonly row: (row: R) => readonly TableCell[];
}

/** A table of these rows. */
export function filled<R>({ name, columns, row }: RowTable<R>, rows: readonly R[]): ListTable {
  return { name, columns, rows: rows.map(row) };
}
