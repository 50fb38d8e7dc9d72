import type { ReactNode } from 'react';
import type { ListTable } from '#core/evidence/list-table.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { dayText } from './days.ts';

interface PublicTableProps {
  /** Exactly what leaves in the file. */
  readonly table: ListTable;
  readonly caption: string;
}

/** The list with the columns of the regulation, as it leaves in the file and on paper. */
export function PublicTable({ table, caption }: PublicTableProps): ReactNode {
  return (
    <TableScroll label={caption}>
      <table className="public-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ head }) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells) => (
            <tr key={cells[0]}>
              {table.columns.map(({ head, holds }, at) => (
                <td key={head} className={holds === 'text' ? undefined : 'numeric'}>
                  {holds === 'day' ? dayText(String(cells[at])) : cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
