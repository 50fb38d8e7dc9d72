import { useState, type ReactNode } from 'react';
import type { EffectRow, EffectsView } from '#core/invest/proposal/view-proposals-effects.ts';
import { decimal } from '#ui/format.ts';
import { shortRupiah } from '#ui/rupiah.ts';
import type { VirtualColumn } from '#ui/virtual-table.tsx';
import { WindowedTable } from '#ui/windowed-table.tsx';
import { EffectDialog } from './effect-dialog.tsx';
import { gainText, worthText } from './numbers.ts';
import { text } from './text.ts';

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

/** Together as wide as a card at 1366 pixels. */
const COLUMNS: readonly VirtualColumn[] = [
  column('agency', 11, false),
  column('proposal', 14.5, false),
  column('indicator', 7, false),
  column('index', 8),
  column('gain', 6.7),
  column('cost', 8),
  column('perMoney', 5.5),
  column('perWeek', 6),
];
const OF_ONE = [
  column('agency', 25, false),
  ...COLUMNS.filter(({ id }) => id !== 'agency' && id !== 'proposal'),
];

interface CellsProps {
  readonly row: EffectRow;
  readonly isOne: boolean;
  readonly onExplain: () => void;
}

function Cells({ row, isOne, onExplain }: CellsProps): ReactNode {
  const { agency, initiative, predikat, predikatAfter, shares } = row;
  const explain = (
    <>
      <button
        type="button"
        className="proposals-open"
        aria-label={text.explain(initiative.title, agency.name)}
        onClick={onExplain}
      >
        {isOne ? agency.name : initiative.title}
      </button>
      <span className="proposals-under">
        {!isOne && `${text.kinds[initiative.kind]} · `}
        {text.gates[row.gates]}
        {row.isMust && ` · ${text.must}`}
      </span>
    </>
  );
  return (
    <>
      <th scope="row">{isOne ? explain : agency.name}</th>
      {!isOne && <td>{explain}</td>}
      <td>{row.indicators.join(', ')}</td>
      <td className="proposals-number">
        {text.arrow(decimal(row.before.text), decimal(row.after.text))}
        <span className="proposals-under">
          {predikat === predikatAfter ? text.stays(predikat) : text.arrow(predikat, predikatAfter)}
        </span>
      </td>
      <td className="proposals-number">
        <strong>{gainText(row.gain)}</strong>
        {row.waits && (
          <span className="proposals-under">
            {row.gain.exact.n > 0n ? text.partlyWaiting : text.waiting}
          </span>
        )}
      </td>
      <td className="proposals-number">
        {shortRupiah(row.whole)}
        {initiative.carriedBy === 'kabupaten' && (
          <span className="proposals-under">{text.sharedCost(shares)}</span>
        )}
      </td>
      <td className="proposals-number">{worthText(row.perMoney)}</td>
      <td className="proposals-number">{worthText(row.perWeek)}</td>
    </>
  );
}

interface EffectTableProps {
  readonly view: EffectsView;
  readonly label: string;
  readonly onWindow: (first: number, last: number) => void;
  /** All rows are of one initiative. */
  readonly isOne?: boolean;
}

/** Proposals on agencies, each alone; each opens into where its figures come from. */
export function EffectTable(props: EffectTableProps): ReactNode {
  const { view, label, onWindow, isOne = false } = props;
  const columns = isOne ? OF_ONE : COLUMNS;
  const { shown, from, count } = view;
  const [explained, setExplained] = useState<EffectRow | null>(null);
  return (
    <>
      <WindowedTable
        label={label}
        columns={columns}
        count={count}
        rowHeight={84}
        onWindow={onWindow}
        printNote={text.printNote}
        keyOf={(row) => `${row.proposal} ${row.agency.key}`}
        rows={shown}
        from={from}
        renderCells={(row) => <Cells row={row} isOne={isOne} onExplain={() => setExplained(row)} />}
        coming={text.coming}
      />
      {explained && (
        <EffectDialog
          proposal={explained.proposal}
          agency={explained.agency.key}
          title={explained.initiative.title}
          onClose={() => setExplained(null)}
        />
      )}
    </>
  );
}
