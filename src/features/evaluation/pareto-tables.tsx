import type { ReactNode } from 'react';
import { toNumber } from '#core/lib/ratio.ts';
import type { ItemRow, RejectionPareto } from '#core/report/rejection-pareto.ts';
import { percent } from '#ui/format.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { reasonName, text } from './text.ts';

const words = text.pareto;
const { columns, ofAll } = words;
/** The guide on paper lists them all. */
const MOST_ITEMS = 25;

/** The chart's table twin: every reason with what it is a part of. */
export function ReasonTable({ pareto }: { readonly pareto: RejectionPareto }): ReactNode {
  return (
    <TableScroll label={words.table}>
      <table className="table-cards">
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.reason}</th>
            <th scope="col">{columns.verdicts}</th>
            <th scope="col">{columns.cumulative}</th>
            <th scope="col">{columns.pieces}</th>
            <th scope="col">{columns.agencies}</th>
          </tr>
        </thead>
        <tbody>
          {pareto.reasons.map((row) => (
            <tr key={row.reason}>
              <th scope="row">{reasonName(row.reason)}</th>
              <td data-label={columns.verdicts} className="numeric">
                {ofAll(row.verdicts, pareto.notFull)}
              </td>
              <td data-label={columns.cumulative} className="numeric">
                {percent(toNumber(row.cumulative))}
              </td>
              <td data-label={columns.pieces} className="numeric">
                {ofAll(row.pieces, pareto.pieces)}
              </td>
              <td data-label={columns.agencies} className="numeric">
                {ofAll(row.agencies, pareto.agencies)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** How often each verdict was given. */
export function KindTable({ pareto }: { readonly pareto: RejectionPareto }): ReactNode {
  return (
    <TableScroll label={words.kinds}>
      <table>
        <caption className="hidden-visually">{words.kinds}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.verdicts}</th>
          </tr>
        </thead>
        <tbody>
          {pareto.kinds.map(({ kind, verdicts }) => (
            <tr key={kind}>
              <th scope="row">{text.verdicts[kind]}</th>
              <td className="numeric">{ofAll(verdicts, pareto.verdicts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

const itemName = ({ item }: ItemRow): string =>
  item ? words.item(item.level, item.text) : words.whole;

/** Which evidence items went wrong most, and why. */
export function ItemTable({ pareto }: { readonly pareto: RejectionPareto }): ReactNode {
  return (
    <TableScroll label={words.items}>
      <table className="table-cards">
        <caption className="hidden-visually">{words.items}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.indicator}</th>
            <th scope="col">{columns.item}</th>
            <th scope="col">{columns.notFull}</th>
            <th scope="col">{columns.reasons}</th>
          </tr>
        </thead>
        <tbody>
          {pareto.items.slice(0, MOST_ITEMS).map((row) => (
            <tr key={`${row.indicator.id} ${itemName(row)}`}>
              <th scope="row">{`${row.indicator.code} ${row.indicator.title}`}</th>
              <td data-label={columns.item}>{itemName(row)}</td>
              <td data-label={columns.notFull} className="numeric">
                {ofAll(row.notFull, row.of)}
              </td>
              <td data-label={columns.reasons}>
                {row.reasons
                  .map(({ reason, verdicts }) => words.reasonCount(reasonName(reason), verdicts))
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
