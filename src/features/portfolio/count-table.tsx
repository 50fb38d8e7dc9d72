import type { ReactNode } from 'react';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { integer } from '#ui/format.ts';
import { TableExport } from '#ui/table-export.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { exportColumn } from './export-cells.ts';
import { views } from './text-views.ts';

const words = views.overview;

interface CountTableProps {
  readonly caption: string;
  /** What is counted by. */
  readonly head: string;
  readonly rows: readonly { readonly label: string; readonly count: number }[];
}

/** How many OPD stand where: the twin of drawings that count. */
export function CountTable({ caption, head, rows }: CountTableProps): ReactNode {
  const exported = useTableExport({
    name: `rekap ${caption}`,
    tables: () => [
      sourceOfTable({
        name: caption.slice(0, 31),
        columns: [exportColumn(head, 'text', 24), exportColumn(words.count, 'number')],
        rows: rows.map(({ label, count }) => [label, count]),
      }),
    ],
  });
  return (
    <>
      <TableScroll label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">{words.count}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, count }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="numeric">{integer(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <TableExport {...exported} of={caption} />
    </>
  );
}
