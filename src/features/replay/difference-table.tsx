import { useState, type ReactNode } from 'react';
import type { Difference } from '#core/replay/explain-difference.ts';
import type { Ratio } from '#core/lib/ratio.ts';
import { SortableHead } from '#ui/sortable-head.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { hasPresence, numbersOf, sorted, sumOf, type Order } from './difference.ts';
import { levelText, percentText, rounded, signed } from './numbers.ts';
import { DIFFERENCE, type ColumnKey } from './text-difference.ts';

type NumberKey = Exclude<ColumnKey, 'indicator'>;
type Show = (value: Ratio, digits: number) => string;

const COLUMNS: readonly { readonly key: NumberKey; readonly show: Show; readonly sums: boolean }[] =
  [
    { key: 'levelBefore', show: levelText, sums: false },
    { key: 'levelAfter', show: levelText, sums: false },
    { key: 'shareBefore', show: percentText, sums: true },
    { key: 'shareAfter', show: percentText, sums: true },
    { key: 'addsBefore', show: rounded, sums: true },
    { key: 'addsAfter', show: rounded, sums: true },
    { key: 'byShare', show: signed, sums: true },
    { key: 'byLevel', show: signed, sums: true },
    { key: 'byPresence', show: signed, sums: true },
    { key: 'effect', show: signed, sums: true },
  ];

interface DifferenceTableProps {
  readonly rows: Extract<Difference, { kind: 'explained' }>['rows'];
  readonly digits: number;
}

/** One row for each indicator; the last row adds up to the difference exactly. */
export function DifferenceTable({ rows, digits }: DifferenceTableProps): ReactNode {
  const [order, setOrder] = useState<Order>({ key: 'indicator', down: false });
  const columns = hasPresence(rows) ? COLUMNS : COLUMNS.filter(({ key }) => key !== 'byPresence');
  const direction = order.down ? 'descending' : 'ascending';
  const head = (key: ColumnKey): ReactNode => (
    <SortableHead
      key={key}
      label={DIFFERENCE.columns[key]}
      state={order.key === key ? direction : 'none'}
      onSort={() => setOrder({ key, down: order.key === key ? !order.down : key !== 'indicator' })}
    />
  );
  return (
    <div className="stack">
      <TableScroll label={DIFFERENCE.table}>
        <table className="replay-table">
          <caption className="hidden-visually">{DIFFERENCE.table}</caption>
          <thead>
            <tr>
              {head('indicator')}
              {columns.map(({ key }) => head(key))}
            </tr>
          </thead>
          <tbody>
            {sorted(rows, order).map((row) => {
              const numbers = numbersOf(row);
              return (
                <tr key={row.id}>
                  <th scope="row">
                    {row.code} {row.title}
                  </th>
                  {columns.map(({ key, show }) => {
                    const value = numbers[key];
                    return (
                      <td key={key} className="numeric">
                        {value ? show(value, digits) : DIFFERENCE.nothing}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{DIFFERENCE.sum}</th>
              {columns.map(({ key, show, sums }) => (
                <td key={key} className="numeric">
                  {sums ? show(sumOf(rows, key), digits) : DIFFERENCE.nothing}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </TableScroll>
      <p className="soft">{DIFFERENCE.exact}</p>
      <details>
        <summary>{DIFFERENCE.meaning}</summary>
        <dl className="replay-meanings">
          {(['indicator', ...columns.map(({ key }) => key)] as const).map((key) => (
            <div key={key}>
              <dt>{DIFFERENCE.columns[key]}</dt>
              <dd>{DIFFERENCE.meanings[key]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
