import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ProposalFilter } from '#core/invest/proposal/proposal-filter.ts';
import type { RefusedRow } from '#core/invest/proposal/view-proposals-refused.ts';
import { paths } from '#state/paths.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Tag } from '#ui/tag.tsx';
import { useRows } from '#ui/use-rows.ts';
import type { VirtualColumn } from '#ui/virtual-table.tsx';
import { WindowedTable } from '#ui/windowed-table.tsx';
import { BookPart } from './book-part.tsx';
import { refusalText, text } from './text.ts';
import type { OpenInitiative } from './views.ts';

const words = text.refused;
const heads = text.columns;
const COLUMNS: readonly VirtualColumn[] = [
  { id: 'initiative', width: 20, head: <th scope="col">{heads.initiative}</th> },
  { id: 'agency', width: 15, head: <th scope="col">{heads.agency}</th> },
  { id: 'reason', width: 33, head: <th scope="col">{heads.reason}</th> },
];

interface WayOutProps {
  readonly row: RefusedRow;
  readonly onOpen: OpenInitiative;
}

/** Where the reason can be changed. */
function WayOut({ row: { refusal, initiative }, onOpen }: WayOutProps): ReactNode {
  const isCatalogue = refusal.why === 'set-aside' || refusal.why === 'raises-nothing';
  if (isCatalogue || refusal.why === 'unknown-indicator' || refusal.why === 'cycle') {
    return (
      <Link className="proposals-link" href={paths.initiatives}>
        {words.toCatalogue}
      </Link>
    );
  }
  return (
    <Button kind="quiet" onClick={() => onOpen(initiative)}>
      {refusal.why === 'gate' ? words.toGates : words.toDecision}
    </Button>
  );
}

function Cells({ row, onOpen }: WayOutProps): ReactNode {
  const { initiative, agencies, refusal, isMust } = row;
  return (
    <>
      <th scope="row">
        {initiative.title}
        <span className="proposals-under">
          {text.kinds[initiative.kind]} {isMust && <Tag tone="bad">{text.must}</Tag>}
        </span>
      </th>
      <td>
        {agencies.length === 0 && words.allAgencies}
        {agencies.length === 1 && agencies[0]}
        {agencies.length > 1 && (
          <details>
            <summary>{words.agencies(agencies)}</summary>
            <ul className="proposals-bullets">
              {agencies.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </details>
        )}
      </td>
      <td>
        <p>{refusalText(refusal)}</p>
        <WayOut row={row} onOpen={onOpen} />
      </td>
    </>
  );
}

interface RefusedViewProps {
  readonly filter: ProposalFilter;
  readonly onOpen: OpenInitiative;
}

/** Everything that does not come into question, with its reason. */
export function RefusedView({ filter, onOpen }: RefusedViewProps): ReactNode {
  const [rows, onWindow] = useRows();
  return (
    <BookPart ask={{ part: 'proposal-refused', filter, rows }}>
      {({ shown, from, count, musts }) => (
        <>
          <p role="status">{count === 0 ? words.none : text.counts.refused(count)}</p>
          {musts > 0 && <Notice tone="warn">{words.musts(musts)}</Notice>}
          {count > 0 && (
            <WindowedTable
              label={text.tables.refused}
              columns={COLUMNS}
              count={count}
              rowHeight={84}
              keyOf={(row) => `${row.id} ${row.refusal.why}`}
              onWindow={onWindow}
              printNote={text.printNote}
              rows={shown}
              from={from}
              renderCells={(row) => <Cells row={row} onOpen={onOpen} />}
              coming={text.coming}
            />
          )}
        </>
      )}
    </BookPart>
  );
}
