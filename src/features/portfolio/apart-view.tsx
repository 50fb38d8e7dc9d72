import type { ReactNode } from 'react';
import type { ListSource } from '#core/evidence/list-table.ts';
import type { ApartRow } from '#core/portfolio/view.ts';
import { useAskPortfolio } from '#state/portfolio/use-portfolio-once.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { Notice } from '#ui/notice.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { VirtualTable } from '#ui/virtual-table.tsx';
import { rowAt } from '#ui/use-rows.ts';
import { AgencyName } from './agency-name.tsx';
import { exportColumn } from './export-cells.ts';
import { MissingList } from './missing-list.tsx';
import type { ViewOf } from './parts.ts';
import { text } from './text.ts';
import { views } from './text-views.ts';

const words = views.apart;
const reasons = text.apart.reasons;

interface ApartViewProps {
  readonly view: ViewOf<'apart'>;
  readonly onWindow: (first: number, last: number) => void;
}

/** Every result that is in no number, with why; and who of the invited has none. */
export function ApartView({ view, onWindow }: ApartViewProps): ReactNode {
  const ask = useAskPortfolio();
  const { part, query, counts } = view;
  const rubricOf = ({ id, version }: { readonly id: string; readonly version: string }): string =>
    text.filters.instrumentName(
      view.frame?.ref.id === id ? view.frame.shortTitle || id : id,
      version,
    );
  const source: ListSource = {
    name: words.export,
    length: part.total,
    columns: [
      exportColumn(words.agency, 'text', 40),
      exportColumn(views.ranking.government, 'text', 30),
      exportColumn(words.reason, 'text', 30),
      exportColumn(words.detail, 'text', 40),
      exportColumn(words.stage, 'text', 20),
      exportColumn(words.year, 'number'),
      exportColumn(words.rubric, 'text', 40),
    ],
    rows: async (from, to) => {
      const rows = { from, count: to - from };
      const piece = await ask(query, { part: 'apart', rows });
      return piece.part.rows.map((row) => [
        row.agency.name,
        row.agency.government,
        reasons[row.reason],
        detailOf(row),
        text.stages[row.stage],
        row.year,
        rubricOf(row.rubric),
      ]);
    },
  };
  const exported = useTableExport({ name: `rekap ${words.export}`, tables: () => [source] });
  const heads: readonly (readonly [string, number])[] = [
    [words.agency, 17],
    [words.reason, 13],
    [words.detail, 14],
    [words.stage, 9],
    [words.year, 5],
    [words.rubric, 13],
  ];
  return (
    <section className="stack" aria-label={text.views.terpisah}>
      {view.apart.some(({ reason, count }) => reason === 'twice' && count > 0) && (
        <Notice tone="warn">{words.twice}</Notice>
      )}
      {part.total === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <VirtualTable
            label={words.caption(part.total)}
            caption={words.caption(part.total)}
            columns={heads.map(([id, width]) => ({ id, width, head: <th scope="col">{id}</th> }))}
            count={part.total}
            onWindow={onWindow}
            rowHeight={57}
            printNote={text.printNote(part.total)}
            renderRow={(index) => {
              const row = rowAt(part.rows, view.ask.rows.from, index);
              return (
                <>
                  <th scope="row">
                    <AgencyName row={row} isMany={view.choices.governments.length > 1} />
                  </th>
                  <td>{row ? reasons[row.reason] : text.cell.loading}</td>
                  <td>{row ? detailOf(row) : ''}</td>
                  <td>{row ? text.stages[row.stage] : ''}</td>
                  <td className="numeric">{row?.year ?? ''}</td>
                  <td>{row ? rubricOf(row.rubric) : ''}</td>
                </>
              );
            }}
          />
          <TableExport {...exported} of={words.export} />
        </>
      )}
      {counts.invited !== null && <MissingList missing={part.missing} />}
    </section>
  );
}

/** Why it was set aside, or which ones are the same agency. */
function detailOf({ twin, asideReason }: ApartRow): string {
  return twin === null ? asideReason : words.twin(twin);
}
