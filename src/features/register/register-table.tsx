import { memo, type ReactNode } from 'react';
import type { RegisterOrder, RegisterSort } from '#core/evidence/register-sort.ts';
import { bytes } from '#ui/format.ts';
import { SortableHead } from '#ui/sortable-head.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { dayText } from './days.ts';
import {
  ClassPart,
  ExpiredPart,
  NamePart,
  PickPart,
  StandingPart,
  SupportsPart,
  type RowProps,
} from './row-parts.tsx';
import { text } from './text.ts';

const COLUMNS = [
  'number',
  'name',
  'date',
  'standing',
  'validUntil',
  'informationClass',
  'supports',
  'size',
] as const satisfies readonly RegisterOrder[];

const TableRow = memo(function TableRow(props: RowProps): ReactNode {
  const { row, today } = props;
  const { document } = row;
  return (
    <tr className={props.picked ? 'register-picked' : undefined}>
      <td>
        <PickPart {...props} />
      </td>
      <td className="numeric">{row.number}</td>
      <th scope="row">
        <NamePart row={row} findings={props.findings} />
      </th>
      <td className="numeric">{dayText(document.date)}</td>
      <td>
        <StandingPart row={row} />
      </td>
      <td className="numeric">
        {dayText(document.validUntil)} <ExpiredPart row={row} today={today} />
      </td>
      <td>
        <ClassPart row={row} />
      </td>
      <td>
        <SupportsPart row={row} />
      </td>
      <td className="numeric register-size">{bytes(document.file.size)}</td>
    </tr>
  );
});

interface RegisterTableProps {
  readonly rows: readonly RowProps[];
  readonly sort: RegisterSort;
  readonly onSort: (sort: RegisterSort) => void;
  /** Picks everything that is shown. */
  readonly pickAll: ReactNode;
}

/** The list as a table whose heads sort it. */
export function RegisterTable({ rows, sort, onSort, pickAll }: RegisterTableProps): ReactNode {
  const turned = (by: RegisterOrder): RegisterSort => ({
    by,
    direction: sort.by === by && sort.direction === 'ascending' ? 'descending' : 'ascending',
  });
  return (
    <TableScroll label={text.table}>
      <table className="register-table">
        <caption className="hidden-visually">{text.table}</caption>
        <thead>
          <tr>
            <td>{pickAll}</td>
            {COLUMNS.map((by) => (
              <SortableHead
                key={by}
                label={text.heads[by]}
                state={sort.by === by ? sort.direction : 'none'}
                onSort={() => onSort(turned(by))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((props) => (
            <TableRow key={props.row.document.id} {...props} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
