import type { ReactNode } from 'react';
import { TableScroll } from '#ui/table-scroll.tsx';
import type { DerivationTable } from './derivation.ts';
import { WHY } from './text-why.ts';
import type { WhySubject } from './why-subject.ts';

interface WhyTableProps {
  readonly table: DerivationTable;
  readonly onOpen: (subject: WhySubject) => void;
}

/** The parts of a number; each part can be opened in turn. */
export function WhyTable({ table, onOpen }: WhyTableProps): ReactNode {
  return (
    <TableScroll label={table.caption}>
      <table className="why-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ id, name, subject, cells, dropped }) => (
            <tr key={id} className={dropped ? 'why-dropped' : undefined}>
              <th scope="row">
                {subject ? (
                  <button
                    type="button"
                    className="why-row"
                    aria-label={WHY.openRow(name)}
                    onClick={() => onOpen(subject)}
                  >
                    {name}
                  </button>
                ) : (
                  name
                )}
              </th>
              {cells.map((cell, at) => (
                <td key={table.columns[at + 1]} className="numeric">
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
