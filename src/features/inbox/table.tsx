import type { ReactNode } from 'react';
import { TableScroll } from '#ui/table-scroll.tsx';

interface TableProps {
  readonly title: string;
  readonly heads: readonly string[];
  /** The first cell names its row. */
  readonly rows: readonly (readonly string[])[];
}

/** A table of words; without rows there is none. */
export function Table({ title, heads, rows }: TableProps): ReactNode {
  if (rows.length === 0) return null;
  const numbered = rows.map((cells, at) => ({ id: String(at), cells }));
  return (
    <TableScroll label={title}>
      <table className="table-cards">
        <caption>{title}</caption>
        <thead>
          <tr>
            {heads.map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered.map(({ id, cells: [first, ...rest] }) => (
            <tr key={id}>
              <th scope="row">{first}</th>
              {rest.map((cell, at) => (
                <td key={heads[at + 1]} data-label={heads[at + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
