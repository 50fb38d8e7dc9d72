import type { ReactNode } from 'react';
import type { Initiative } from '#core/invest/initiative/catalogue.ts';
import { differingFields } from '#core/invest/initiative/initiative-cells.ts';
import { INITIATIVE_HEADS } from '#core/invest/initiative/initiative-terms.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { shownValue } from './shown-value.ts';
import type { Names } from './text-faults.ts';

interface DifferenceTableProps {
  readonly label: string;
  readonly columns: { readonly field: string; readonly before: string; readonly after: string };
  readonly before: Initiative;
  readonly after: Initiative;
  readonly names: Names;
}

/** Two versions of one initiative, field by field where they differ. */
export function DifferenceTable(props: DifferenceTableProps): ReactNode {
  const { label, columns, before, after, names } = props;
  return (
    <TableScroll label={label}>
      <table aria-label={label} className="initiative-difference">
        <thead>
          <tr>
            <th scope="col">{columns.field}</th>
            <th scope="col">{columns.before}</th>
            <th scope="col">{columns.after}</th>
          </tr>
        </thead>
        <tbody>
          {differingFields(before, after).map((field) => (
            <tr key={field}>
              <th scope="row">{INITIATIVE_HEADS[field]}</th>
              <td className="pre-line">{shownValue(before, field, names)}</td>
              <td className="pre-line">{shownValue(after, field, names)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
