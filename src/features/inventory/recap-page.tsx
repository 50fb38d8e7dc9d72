import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { InventoryAsk, InventoryView } from '#core/inventory/inventory-ask.ts';
import type { RecapRow } from '#core/inventory/recap.ts';
import { paths } from '#state/paths.ts';
import { useInventory, useInventoryAsker } from '#state/inventory/use-inventory.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { Choice } from '#ui/choice.tsx';
import { Notice } from '#ui/notice.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { useRows } from '#ui/use-rows.ts';
import { WindowedTable } from '#ui/windowed-table.tsx';
import { WHOLE_TABLE } from '#ui/virtual-window.ts';
import { InventoryFrame } from './inventory-frame.tsx';
import { recapColumns, recapFile, shownFigure, type RecapColumn } from './recap-columns.ts';
import { text } from './text.ts';

const words = text.recap;

type View = InventoryView<Extract<InventoryAsk, { readonly part: 'recap' }>>;

/** Every agency: its applications beside the levels it is in charge of. */
export function RecapPage(): ReactNode {
  const [set, setSet] = useState('');
  const [rows, onWindow] = useRows();
  const asked = useInventory({ part: 'recap', set, rows });
  return (
    <InventoryFrame here="rekap" title={words.title} lead={words.lead} asked={asked}>
      {(view) => <Recap view={view} onSet={setSet} onWindow={onWindow} />}
    </InventoryFrame>
  );
}

interface RecapProps {
  readonly view: View;
  readonly onSet: (id: string) => void;
  readonly onWindow: (first: number, last: number) => void;
}

function Recap({ view, onSet, onWindow }: RecapProps): ReactNode {
  const { ask } = useInventoryAsker();
  const { sets, set, count, shown } = view.part;
  const file = useTableExport({
    name: words.file,
    tables: () => [
      recapFile(view.part, count, async (from, to) => {
        const piece = { ...view.ask, rows: { from, count: to - from } };
        return (await ask(piece)).part.shown;
      }),
    ],
  });
  const figures = recapColumns(view.part);
  return (
    <>
      {sets.length > 1 && set && (
        <Choice
          label={words.set}
          value={set.id}
          words={Object.fromEntries(sets.map(({ id, name }) => [id, name]))}
          onChoose={onSet}
        />
      )}
      {set ? (
        <p>{words.source(set.name, set.instrument)}</p>
      ) : (
        <Notice tone="info">
          <p>{words.noSet}</p>
          <p>
            <Link href={paths.yearsImport}>{words.toImport}</Link>
          </p>
        </Notice>
      )}
      {count > WHOLE_TABLE ? (
        <LongTable view={view} figures={figures} onWindow={onWindow} />
      ) : (
        <ShortTable rows={shown} figures={figures} />
      )}
      {set && <p className="soft">{words.note}</p>}
      <TableExport {...file} />
    </>
  );
}

interface CellsProps {
  readonly row: RecapRow;
  readonly figures: readonly RecapColumn[];
}

function Cells({ row, figures }: CellsProps): ReactNode {
  return (
    <>
      <th scope="row">{row.agency === '' ? text.list.noAgency : row.agency}</th>
      <td>{row.code}</td>
      {figures.map(({ head, of }) => (
        <td key={head} className="numeric">
          {shownFigure(of(row))}
        </td>
      ))}
    </>
  );
}

const heads = (figures: readonly RecapColumn[]): readonly string[] => [
  words.columns.agency,
  words.columns.code,
  ...figures.map(({ head }) => head),
];

interface LongTableProps {
  readonly view: View;
  readonly figures: readonly RecapColumn[];
  readonly onWindow: (first: number, last: number) => void;
}

function LongTable({ view, figures, onWindow }: LongTableProps): ReactNode {
  const { shown, count } = view.part;
  const { from } = view.ask.rows;
  const all = heads(figures);
  return (
    <WindowedTable
      label={words.table}
      caption={words.table}
      columns={all.map((head, at) => ({
        id: head,
        head: <th scope="col">{head}</th>,
        width: at === 0 ? 18 : 7,
      }))}
      count={count}
      onWindow={onWindow}
      rows={shown}
      from={from}
      renderCells={(row) => <Cells row={row} figures={figures} />}
      coming={text.list.coming}
      printNote={text.list.printNote}
    />
  );
}

/** Stands whole on paper. */
function ShortTable({
  rows,
  figures,
}: {
  readonly rows: readonly RecapRow[];
  readonly figures: readonly RecapColumn[];
}): ReactNode {
  return (
    <TableScroll label={words.table}>
      <table className="inventory-recap">
        <caption>{words.table}</caption>
        <thead>
          <tr>
            {heads(figures).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.code} ${row.agency}`}>
              <Cells row={row} figures={figures} />
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
