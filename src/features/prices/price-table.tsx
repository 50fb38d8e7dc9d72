import type { ReactNode } from 'react';
import type { PriceOrder } from '#core/invest/price/price-ask.ts';
import type { Price } from '#core/invest/price/price.ts';
import { Button } from '#ui/button.tsx';
import { SortableHead } from '#ui/sortable-head.tsx';
import type { VirtualColumn } from '#ui/virtual-table.tsx';
import { WindowedTable } from '#ui/windowed-table.tsx';
import { listName, rupiah, text as all } from './text.ts';

const { list: text } = all;

type Column = keyof typeof text.columns;

/** Together as wide as the page at 1366 pixels. */
const WIDTHS: readonly (readonly [Column, number])[] = [
  ['name', 12],
  ['specification', 16.4],
  ['unit', 6.5],
  ['price', 9.5],
  ['standard', 8.5],
  ['year', 5.5],
  ['accounts', 11.6],
];

const isOrder = (column: Column): column is PriceOrder['by'] & Column =>
  column !== 'specification' && column !== 'accounts';

interface PriceTableProps {
  /** The rows that are here, from place `from` of the list on. */
  readonly shown: readonly Price[];
  readonly from: number;
  readonly count: number;
  readonly order: PriceOrder;
  readonly onOrder: (order: PriceOrder) => void;
  readonly onWindow: (first: number, last: number) => void;
  readonly onEdit: (price: Price) => void;
}

function headOf(column: Column, { order, onOrder }: PriceTableProps): ReactNode {
  const label = text.columns[column];
  if (!isOrder(column)) return <th scope="col">{label}</th>;
  const state = order.down ? 'descending' : 'ascending';
  return (
    <SortableHead
      label={label}
      state={order.by === column ? state : 'none'}
      onSort={() => onOrder({ by: column, down: order.by === column && !order.down })}
    />
  );
}

function Cells({ price, onEdit }: { price: Price } & Pick<PriceTableProps, 'onEdit'>): ReactNode {
  const { name, specification, unit, year, accountCodes } = price;
  const [standard, source] = listName(price);
  return (
    <>
      <th scope="row" className="prices-name">
        <Button
          kind="quiet"
          aria-label={text.editWhich(name, specification)}
          onClick={() => onEdit(price)}
        >
          {name}
        </Button>
      </th>
      <td>
        <span className="prices-clamp" title={specification}>
          {specification}
        </span>
      </td>
      <td>{unit}</td>
      <td className="numeric prices-amount">{rupiah(price.price)}</td>
      <td>
        {standard}
        <span className="prices-source">{source}</span>
      </td>
      <td className="numeric">{year ?? text.unknown}</td>
      <td>
        <span className="prices-clamp numeric" title={accountCodes.join(', ')}>
          {accountCodes.join(', ')}
        </span>
      </td>
    </>
  );
}

/** Prices of any number. */
export function PriceTable(props: PriceTableProps): ReactNode {
  const { shown, from, count, onWindow, onEdit } = props;
  const columns = WIDTHS.map(([id, width]): VirtualColumn => ({
    id,
    width,
    head: headOf(id, props),
  }));
  return (
    <WindowedTable
      label={text.table}
      columns={columns}
      count={count}
      keyOf={(row) => row.id}
      rowHeight={76}
      onWindow={onWindow}
      rows={shown}
      from={from}
      renderCells={(price) => <Cells price={price} onEdit={onEdit} />}
      coming={text.coming}
      printNote={text.printNote}
    />
  );
}
