import type { ReactNode } from 'react';
import type { ProposalFilter } from '#core/invest/proposal/proposal-filter.ts';
import type {
  InitiativeOrder,
  InitiativeRow,
} from '#core/invest/proposal/view-proposals-initiatives.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { Choice } from '#ui/choice.tsx';
import { integer } from '#ui/format.ts';
import { shortRupiah } from '#ui/rupiah.ts';
import { Tag } from '#ui/tag.tsx';
import { useRows } from '#ui/use-rows.ts';
import type { VirtualColumn } from '#ui/virtual-table.tsx';
import { WindowedTable } from '#ui/windowed-table.tsx';
import { BookPart } from './book-part.tsx';
import { InitiativesFile } from './initiatives-file.tsx';
import { gainText, worthText } from './numbers.ts';
import { text } from './text.ts';
import type { OpenInitiative } from './views.ts';

const heads = text.columns;

const column = (id: keyof typeof heads, width: number, isNumber = true): VirtualColumn => ({
  id,
  head: (
    <th scope="col" className={isNumber ? 'proposals-number' : undefined}>
      {heads[id]}
    </th>
  ),
  width,
});

const COLUMNS: readonly VirtualColumn[] = [
  column('initiative', 20, false),
  column('agencies', 7.5, false),
  column('gaps', 9.75),
  column('cost', 9.5),
  column('gain', 8.5),
  column('perMoney', 6),
  column('perWeek', 6.25),
];

interface CellsProps {
  readonly row: InitiativeRow;
  readonly onOpen: OpenInitiative;
}

function Cells({ row, onOpen }: CellsProps): ReactNode {
  const { title, kind, carriedBy, isOwn, agencies, refused, proposals, lifts, waits } = row;
  return (
    <>
      <th scope="row">
        <button
          type="button"
          className="proposals-open"
          aria-label={text.open(title)}
          onClick={() => onOpen(row)}
        >
          {title}
        </button>
        <span className="proposals-under">
          {text.kinds[kind]} · {text.carriers[carriedBy]}
          {isOwn && ` · ${text.isOwn}`}
        </span>
      </th>
      <td>
        {proposals === 0 ? <Tag tone="bad">{text.onlyRefused}</Tag> : text.forAgencies(agencies)}
        {proposals > 0 && refused > 0 && (
          <span className="proposals-under">{text.refusedToo(refused)}</span>
        )}
      </td>
      <td className="proposals-number">{integer(row.gaps)}</td>
      <td className="proposals-number">
        {proposals === 0 ? text.none : shortRupiah(row.whole)}
        {carriedBy === 'kabupaten' && proposals > 0 && (
          <span className="proposals-under">{text.sharedCost(agencies)}</span>
        )}
      </td>
      <td className="proposals-number">
        <strong>{gainText(row.gain)}</strong>
        {lifts > 0 && <span className="proposals-under">{text.lifts(lifts)}</span>}
        {waits > 0 && <span className="proposals-under">{text.waits(waits)}</span>}
      </td>
      <td className="proposals-number">{worthText(row.perMoney)}</td>
      <td className="proposals-number">{worthText(row.perWeek)}</td>
    </>
  );
}

interface InitiativesViewProps {
  readonly filter: ProposalFilter;
  readonly order: InitiativeOrder;
  readonly onOrder: (order: InitiativeOrder) => void;
  readonly onOpen: OpenInitiative;
}

/** Every initiative that closes a gap, shared ones as one bundle. */
export function InitiativesView(props: InitiativesViewProps): ReactNode {
  const { filter, order, onOrder, onOpen } = props;
  const { plan } = usePlan();
  const [rows, onWindow] = useRows();
  return (
    <>
      <div className="proposals-filters not-printed">
        <Choice
          label={text.filters.order}
          value={order}
          words={text.filters.initiativeOrders}
          onChoose={onOrder}
        />
      </div>
      <BookPart ask={{ part: 'proposal-initiatives', filter, order, rows }}>
        {({ shown, from, count }) => (
          <>
            <p role="status">
              {count === 0 ? text.nothing : text.counts.initiatives(count)}{' '}
              <span className="soft">
                {heads.cost} {text.overYears(plan.years)}.
              </span>
            </p>
            {count > 0 && (
              <WindowedTable
                key={order}
                label={text.tables.initiatives}
                columns={COLUMNS}
                count={count}
                rowHeight={84}
                keyOf={(row) => row.id}
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
      <InitiativesFile filter={filter} order={order} />
    </>
  );
}
