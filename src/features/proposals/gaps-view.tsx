import type { ReactNode } from 'react';
import type { ProposalFilter } from '#core/invest/proposal/proposal-filter.ts';
import type { GapRow } from '#core/invest/proposal/view-proposals-gaps.ts';
import { decimal } from '#ui/format.ts';
import { Tag } from '#ui/tag.tsx';
import { useRows } from '#ui/use-rows.ts';
import type { VirtualColumn } from '#ui/virtual-table.tsx';
import { WindowedTable } from '#ui/windowed-table.tsx';
import { BookPart } from './book-part.tsx';
import { text } from './text.ts';
import type { OpenInitiative } from './views.ts';

const heads = text.columns;
const COLUMNS: readonly VirtualColumn[] = [
  { id: 'indicator', width: 17, head: <th scope="col">{heads.indicator}</th> },
  { id: 'agency', width: 14.5, head: <th scope="col">{heads.agency}</th> },
  {
    id: 'level',
    width: 6,
    head: (
      <th scope="col" className="proposals-number">
        {heads.level}
      </th>
    ),
  },
  { id: 'closes', width: 31, head: <th scope="col">{heads.closes}</th> },
];

interface CellsProps {
  readonly row: GapRow;
  readonly onOpen: OpenInitiative;
}

function Cells({ row, onOpen }: CellsProps): ReactNode {
  const { indicator, agency, now, target, initiatives, refused } = row;
  return (
    <>
      <th scope="row">
        {indicator.code} {indicator.title}
      </th>
      <td>{agency.name}</td>
      <td className="proposals-number">{text.arrow(decimal(now), String(target))}</td>
      <td>
        {initiatives.length === 0 && <Tag tone="warn">{text.gapNone}</Tag>}
        {initiatives.length > 0 && (
          <ul className="proposals-closing">
            {initiatives.map(({ proposal, initiative, title, from, to }) => (
              <li key={`${proposal} ${from}`}>
                <button
                  type="button"
                  className="proposals-open"
                  aria-label={text.open(title)}
                  onClick={() => onOpen({ id: initiative, title })}
                >
                  {title}
                </button>{' '}
                <span className="soft">{text.arrow(String(from), String(to))}</span>
              </li>
            ))}
          </ul>
        )}
        {refused.length > 0 && <span className="proposals-under">{text.gapRefused(refused)}</span>}
      </td>
    </>
  );
}

interface GapsViewProps {
  readonly filter: ProposalFilter;
  readonly onOpen: OpenInitiative;
}

/** Every indicator below its target, with what can be done about it. */
export function GapsView({ filter, onOpen }: GapsViewProps): ReactNode {
  const [rows, onWindow] = useRows();
  return (
    <BookPart ask={{ part: 'proposal-gaps', filter, rows }}>
      {({ shown, from, count, without }) => (
        <>
          <p role="status">{count === 0 ? text.nothing : text.counts.gaps(count, without)}</p>
          {count > 0 && (
            <WindowedTable
              label={text.tables.gaps}
              columns={COLUMNS}
              count={count}
              rowHeight={84}
              keyOf={(row) => `${row.indicator.id} ${row.agency.key}`}
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
