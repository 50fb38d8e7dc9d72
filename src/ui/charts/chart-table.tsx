import type { ReactNode } from 'react';
import { TableScroll } from '#ui/table-scroll.tsx';
import type { ChartData } from './chart-data.ts';

interface ChartTableProps {
  readonly caption: string;
  readonly data: ChartData;
}

/** The same numbers as the drawing, for reading and for screen readers. */
export function ChartTable({ caption, data }: ChartTableProps): ReactNode {
  const { names } = data;
  return (
    <TableScroll label={caption}>
      <table className="chart-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{names.row}</th>
            <th scope="col">{names.value}</th>
            {names.supported !== null && <th scope="col">{names.supported}</th>}
            <th scope="col">{names.target}</th>
            {names.goal !== null && <th scope="col">{names.goal}</th>}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.code} {row.label}
              </th>
              <td className="numeric">{row.valueText}</td>
              {names.supported !== null && <td className="numeric">{row.supportedText}</td>}
              <td className="numeric">{data.target.text}</td>
              {names.goal !== null && <td className="numeric">{row.goalText}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
