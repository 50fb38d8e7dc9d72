import type { ReactNode } from 'react';
import type { ListSource } from '#core/evidence/list-table.ts';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import { useAskPortfolio } from '#state/portfolio/use-portfolio-once.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { Choice } from '#ui/choice.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { VirtualTable } from '#ui/virtual-table.tsx';
import { rowAt } from '#ui/use-rows.ts';
import { AgencyName } from './agency-name.tsx';
import { exportCell, exportColumn, exportNumber } from './export-cells.ts';
import { signed } from './gap-means.tsx';
import { cellText, targetName } from './names.ts';
import type { ViewOf } from './parts.ts';
import { TargetChoice } from './target-choice.tsx';
import { text } from './text.ts';
import { views } from './text-views.ts';
import type { AddressHands } from './use-address.ts';

const words = views.gaps;

interface GapRowsProps {
  readonly view: ViewOf<'gaps'>;
  readonly frame: InstrumentFrame;
  readonly hands: AddressHands;
  readonly onWindow: (first: number, last: number) => void;
}

/** Every OPD by how far its claim lies from what it is set against. */
export function GapRows({ view, frame, hands, onWindow }: GapRowsProps): ReactNode {
  const ask = useAskPortfolio();
  const { part, query } = view;
  const { target } = view.ask;
  const caption = words.rows(targetName(frame, target));
  const heads = [words.claimed, words.other[part.gap], words.gap];
  const source: ListSource = {
    name: words.export,
    length: part.total,
    columns: [
      exportColumn(words.agency, 'text', 40),
      exportColumn(views.ranking.government, 'text', 30),
      ...heads.map((head) => exportColumn(head, 'number')),
    ],
    rows: async (from, to) => {
      const piece = await ask(query, { ...view.ask, rows: { from, count: to - from } });
      return piece.part.rows.map((row) => [
        row.agency.name,
        row.agency.government,
        exportCell(row.claimed),
        exportCell(row.other),
        exportNumber(row.gap),
      ]);
    },
  };
  const exported = useTableExport({ name: `rekap ${words.export}`, tables: () => [source] });
  return (
    <div className="stack">
      <div className="portfolio-controls">
        <TargetChoice
          label={words.target}
          frame={frame}
          value={hands.address.target}
          onChoose={(chosen) => hands.go({ target: chosen })}
        />
        <Choice
          label={words.direction}
          value={hands.address.order.direction}
          words={{ down: words.down, up: words.up }}
          onChoose={(direction) => hands.go({ order: { by: { of: 'index' }, direction } }, true)}
        />
      </div>
      <VirtualTable
        key={`${caption} ${view.ask.direction}`}
        label={caption}
        caption={caption}
        columns={[
          { id: 'agency', width: 17, head: <th scope="col">{words.agency}</th> },
          ...heads.map((head) => ({ id: head, width: 8, head: <th scope="col">{head}</th> })),
        ]}
        count={part.total}
        onWindow={onWindow}
        rowHeight={57}
        printNote={text.printNote(part.total)}
        renderRow={(index) => {
          const row = rowAt(part.rows, view.ask.rows.from, index);
          return (
            <>
              <th scope="row">
                <AgencyName
                  row={row}
                  isMany={view.choices.governments.length > 1}
                  target={target}
                />
              </th>
              <td className="numeric">{cellText(row?.claimed)}</td>
              <td className="numeric">{cellText(row?.other)}</td>
              <td className="numeric portfolio-strong">
                {row?.gap ? signed(row.gap) : text.cell.none}
              </td>
            </>
          );
        }}
      />
      <TableExport {...exported} of={caption} />
    </div>
  );
}
