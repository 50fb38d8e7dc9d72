import type { ReactNode } from 'react';
import type { Receipt } from '#core/package/receipt.ts';
import { decimal } from '#ui/format.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { RECEIPT } from './text-receipt.ts';

const { scores: words } = RECEIPT;

interface TableProps {
  readonly scores: NonNullable<Receipt['scores']>;
}

/** What the sender says the scores are beside what was counted here. */
export function ScoreTable({ scores }: TableProps): ReactNode {
  return (
    <TableScroll label={words.title}>
      <table className="table-cards">
        <caption>{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.head.what}</th>
            <th scope="col">{words.head.said}</th>
            <th scope="col">{words.head.counted}</th>
            <th scope="col">{words.head.same}</th>
          </tr>
        </thead>
        <tbody>
          <Line name={words.claimed} said={scores.claimedSaid} counted={scores.claimedCounted} />
          <Line
            name={words.supported}
            said={scores.supportedSaid}
            counted={scores.supportedCounted}
          />
        </tbody>
      </table>
    </TableScroll>
  );
}

interface LineProps {
  readonly name: string;
  readonly said: string | null;
  readonly counted: string | null;
}

function Line({ name, said, counted }: LineProps): ReactNode {
  const shown = (value: string | null): string =>
    value === null ? words.unfinished : decimal(value);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={words.head.said} className="numeric">
        {shown(said)}
      </td>
      <td data-label={words.head.counted} className="numeric">
        {shown(counted)}
      </td>
      <td>{said === counted ? words.same : words.different}</td>
    </tr>
  );
}
