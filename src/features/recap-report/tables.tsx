import { useState, type ReactNode } from 'react';
import type { ListSource, ListTable } from '#core/evidence/list-table.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { decimal, integer } from '#ui/format.ts';
import { TableExport } from '#ui/table-export.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { text } from './text.ts';

/** More rows are looked at in the file. */
const MOST_SHOWN = 100;

interface RecapTableProps {
  readonly table: ListTable;
  readonly list: ListSource;
  /** Of its file. */
  readonly name: string;
}

/** One table of the report: looked at where it is opened, and taken as a file. */
export function RecapTable({ table, list, name }: RecapTableProps): ReactNode {
  const [open, setOpen] = useState(false);
  const file = useTableExport({ name, tables: () => [list] });
  return (
    <li className="recap-table">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text.tableName(table.name, integer(list.length))}</summary>
        {open && <Rows table={table} all={list.length} />}
      </details>
      <TableExport {...file} of={table.name} />
    </li>
  );
}

/** A number with the places of its column, as it is printed. */
function shown(cell: string | number | undefined, digits: number | undefined): string {
  if (typeof cell !== 'number') return cell ?? '';
  return decimal(digits === undefined ? String(cell) : cell.toFixed(digits));
}

function Rows({ table, all }: { readonly table: ListTable; readonly all: number }): ReactNode {
  const rows = table.rows.slice(0, MOST_SHOWN);
  return (
    <TableScroll label={table.name}>
      <table className="recap-rows">
        <caption>{text.shown(integer(rows.length), integer(all))}</caption>
        <thead>
          <tr>
            {table.columns.map(({ head, holds }) => (
              <th scope="col" key={head} className={holds === 'text' ? undefined : 'numeric'}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join('\n')}>
              {table.columns.map(({ head, holds, digits }, at) => (
                <td key={head} className={holds === 'text' ? undefined : 'numeric'}>
                  {shown(cells[at], digits)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
