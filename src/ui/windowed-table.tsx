import type { ReactNode } from 'react';
import { rowAt } from './use-rows.ts';
import { VirtualTable, type VirtualTableProps } from './virtual-table.tsx';

interface WindowedTableProps<T> extends Omit<VirtualTableProps, 'renderRow' | 'rowKey'> {
  /** The piece of the list that is here; more is asked for by `onWindow`. */
  readonly rows: readonly T[];
  /** The place of its first row in the whole list. */
  readonly from: number;
  /** Tells rows apart when the order changes; by its place without it. */
  readonly keyOf?: (row: T) => string;
  /** The cells of a row: a `<th scope="row">` first. */
  readonly renderCells: (row: T) => ReactNode;
  /** Said in the place of a row that is not here yet. */
  readonly coming: string;
}

/** A long table of which the rows come piece by piece, as they come into sight. */
export function WindowedTable<T>(props: WindowedTableProps<T>): ReactNode {
  const { rows, from, keyOf, renderCells, coming, ...table } = props;
  const keyAt = (index: number): string => {
    const row = rowAt(rows, from, index);
    return row === undefined || !keyOf ? String(index) : keyOf(row);
  };
  return (
    <VirtualTable
      {...table}
      rowKey={keyAt}
      renderRow={(index) => {
        const row = rowAt(rows, from, index);
        return row === undefined ? (
          <th scope="row" colSpan={table.columns.length}>
            {coming}
          </th>
        ) : (
          renderCells(row)
        );
      }}
    />
  );
}
