import type { ReactNode } from 'react';
import type { EvidenceRow, EvidenceView } from '#core/invest/proposal/view-evidence.ts';
import { decimal } from '#ui/format.ts';
import type { VirtualColumn } from '#ui/virtual-table.tsx';
import { WindowedTable } from '#ui/windowed-table.tsx';
import { gainText } from './numbers.ts';
import { text } from './text.ts';

const words = text.evidence;
const heads = text.columns;
const COLUMNS: readonly VirtualColumn[] = [
  { id: 'agency', width: 13.5, head: <th scope="col">{heads.agency}</th> },
  { id: 'indicator', width: 12.5, head: <th scope="col">{heads.indicator}</th> },
  {
    id: 'gain',
    width: 8,
    head: (
      <th scope="col" className="proposals-number">
        {heads.gain}
      </th>
    ),
  },
  { id: 'evidence', width: 32.5, head: <th scope="col">{heads.evidence}</th> },
];

function Items({ row }: { readonly row: EvidenceRow }): ReactNode {
  return (
    <>
      {row.levels.map(({ level, items }) => (
        <div key={level}>
          <strong>{words.level(level)}</strong>
          <ul className="proposals-bullets">
            {items.map(({ id, text: item, required, must }) => (
              <li key={id}>
                {item}
                <span className="soft">
                  {words.must(required ? must : [words.optional, ...must])}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Cells({ row }: { readonly row: EvidenceRow }): ReactNode {
  const { agency, indicator, now, to, before, after, predikat, predikatAfter } = row;
  return (
    <>
      <th scope="row">{agency.name}</th>
      <td>
        {indicator.code} {indicator.title}
        <span className="proposals-under">
          {heads.level} {text.arrow(decimal(now), String(to))}
        </span>
        <span className="proposals-under">{words.standing[row.standing]}</span>
      </td>
      <td className="proposals-number">
        <strong>{gainText(row.gain)}</strong>
        <span className="proposals-under">
          {text.arrow(decimal(before.text), decimal(after.text))}
        </span>
        {predikat !== predikatAfter && (
          <span className="proposals-under">{text.arrow(predikat, predikatAfter)}</span>
        )}
        <span className="proposals-under">{words.free}</span>
      </td>
      <td>
        <Items row={row} />
      </td>
    </>
  );
}

interface EvidenceTableProps {
  readonly view: EvidenceView;
  readonly onWindow: (first: number, last: number) => void;
}

/** Levels that are claimed and not agreed, by gain, each with the evidence that is asked for. */
export function EvidenceTable({ view, onWindow }: EvidenceTableProps): ReactNode {
  const { shown, from, count } = view;
  return (
    <WindowedTable
      label={text.tables.evidence}
      columns={COLUMNS}
      count={count}
      rowHeight={150}
      keyOf={(row) => `${row.agency.key} ${row.indicator.id}`}
      onWindow={onWindow}
      printNote={text.printNote}
      rows={shown}
      from={from}
      renderCells={(row) => <Cells row={row} />}
      coming={text.coming}
    />
  );
}
