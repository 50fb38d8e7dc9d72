import type { ReactNode } from 'react';
import type { ListSource } from '#core/evidence/list-table.ts';
import { roundHalfUp } from '#core/lib/ratio.ts';
import { useAskPortfolio } from '#state/portfolio/use-portfolio-once.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { decimal } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { VirtualTable } from '#ui/virtual-table.tsx';
import { rowAt } from '#ui/use-rows.ts';
import { AgencyName } from './agency-name.tsx';
import { exportColumn, exportNumber } from './export-cells.ts';
import { MissingList } from './missing-list.tsx';
import { targetName } from './names.ts';
import type { ViewOf } from './parts.ts';
import { TargetChoice } from './target-choice.tsx';
import { text } from './text.ts';
import { views } from './text-views.ts';
import type { AddressHands } from './use-address.ts';

const words = views.origin;

interface OriginViewProps {
  readonly view: ViewOf<'derivation'>;
  readonly hands: AddressHands;
  readonly onWindow: (first: number, last: number) => void;
}

/** How a mean came about: the sum, the denominator, every value, and who is not in it. */
export function OriginView({ view, hands, onWindow }: OriginViewProps): ReactNode {
  const ask = useAskPortfolio();
  const { frame, part, query } = view;
  const { mean, target } = part;
  const title = frame ? targetName(frame, target) : '';
  const source: ListSource = {
    name: words.export,
    length: part.total,
    columns: [
      exportColumn(words.agency, 'text', 40),
      exportColumn(views.ranking.government, 'text', 30),
      exportColumn(title, 'number'),
    ],
    rows: async (from, to) => {
      const piece = await ask(query, { ...view.ask, rows: { from, count: to - from } });
      return piece.part.rows.map((row) => [
        row.agency.name,
        row.agency.government,
        exportNumber(row.value),
      ]);
    },
  };
  const exported = useTableExport({ name: `rekap ${words.export}`, tables: () => [source] });
  if (!frame) return null;
  const { digits } = frame.rounding;
  return (
    <section className="stack" aria-label={text.views.asal}>
      <TargetChoice
        label={words.target}
        frame={frame}
        value={hands.address.target}
        onChoose={(chosen) => hands.go({ target: chosen })}
      />
      <Section id="asal" title={words.title(title)}>
        <p className="soft">{words.lead}</p>
        {mean ? (
          <>
            <p className="portfolio-strong numeric">
              {words.formula(
                decimal(roundHalfUp(mean.sum, digits + 2)),
                mean.n,
                decimal(mean.mean.text),
              )}
            </p>
            <p className="soft">{words.rounding(digits)}</p>
          </>
        ) : (
          <p>{words.none}</p>
        )}
      </Section>
      <VirtualTable
        key={title}
        label={words.values(part.total)}
        caption={words.values(part.total)}
        columns={[
          { id: 'agency', width: 20, head: <th scope="col">{words.agency}</th> },
          { id: 'value', width: 8, head: <th scope="col">{words.value}</th> },
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
              <td className="numeric">{row ? decimal(row.value.text) : text.cell.loading}</td>
            </>
          );
        }}
      />
      <TableExport {...exported} of={words.export} />
      {part.without.length > 0 && (
        <Section id="tanpa-nilai" title={words.without}>
          <ul>
            {part.without.map((row) => (
              <li key={row.id}>{`${row.agency.name}: ${text.cell[row.why]}`}</li>
            ))}
          </ul>
        </Section>
      )}
      {part.missing.length > 0 && <MissingList missing={part.missing} />}
    </section>
  );
}
