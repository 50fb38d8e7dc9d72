import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Target } from '#core/portfolio/query.ts';
import { VirtualGrid } from '#ui/virtual-grid.tsx';
import { rowAt } from '#ui/use-rows.ts';
import { recordPath } from './address.ts';
import { CodeKey } from './code-key.tsx';
import { heatColumns } from './heat-columns.ts';
import { HeatControls } from './heat-controls.tsx';
import { HeatLegend } from './heat-legend.tsx';
import { HeatOut } from './heat-out.tsx';
import { cellText, cellWords, groupNoun, tintOf } from './names.ts';
import type { ViewOf } from './parts.ts';
import { text } from './text.ts';
import { views } from './text-views.ts';
import type { AddressHands } from './use-address.ts';

const words = views.heat;

interface HeatViewProps {
  readonly view: ViewOf<'heat'>;
  readonly hands: AddressHands;
  readonly onWindow: (first: number, last: number) => void;
}

/** Every OPD against every dimension or indicator, as figures; a tint only repeats them. */
export function HeatView({ view, hands, onWindow }: HeatViewProps): ReactNode {
  const { frame, part, ask } = view;
  if (!frame) return null;
  const columns = heatColumns(frame, ask.columns);
  const rowOf = (index: number) => rowAt(part.rows, ask.rows.from, index);
  const cellOf = (row: number, column: number) => {
    const here = rowOf(row);
    return column === 0 ? here?.index : here?.cells[column - 1];
  };
  const targetOf = (column: number): Target => {
    if (column === 0) return { of: 'index' };
    return { of: ask.columns === 'groups' ? 'group' : 'indicator', at: column - 1 };
  };
  const noun = ask.columns === 'groups' ? groupNoun(frame) : words.indicators;
  return (
    <section className="stack" aria-label={text.views.peta}>
      <HeatControls frame={frame} hands={hands} />
      <HeatLegend frame={frame} />
      <p className="soft prose portfolio-keys">{words.keys}</p>
      <VirtualGrid
        key={`${ask.columns} ${JSON.stringify(hands.address.order)}`}
        label={words.label(noun)}
        corner={views.ranking.agency}
        headWidth={13}
        width={ask.columns === 'groups' ? 5.5 : 4.25}
        columns={columns.map(({ id, code, title }) => ({
          id,
          head: <span title={title}>{code}</span>,
        }))}
        count={part.total}
        onWindow={onWindow}
        printNote={text.printNote(part.total)}
        renderHead={(index, focus) => {
          const row = rowOf(index);
          return row ? (
            <Link {...focus} className="portfolio-name" href={recordPath(row.id)}>
              {row.agency.shortName || row.agency.name}
            </Link>
          ) : (
            <span className="soft">{text.cell.loading}</span>
          );
        }}
        look={(row, column) => {
          const tint = tintOf(cellOf(row, column));
          return tint === null ? 'portfolio-heat' : `portfolio-heat portfolio-tint-${tint}`;
        }}
        renderCell={(index, column, focus) => {
          const row = rowOf(index);
          const cell = cellOf(index, column);
          if (!row || !cell) return text.cell.loading;
          const name = words.cell(row.agency.name, columns[column]?.title ?? '', cellWords(cell));
          return (
            <Link
              {...focus}
              className="portfolio-cell numeric"
              href={recordPath(row.id, targetOf(column))}
              aria-label={name}
              title={name}
            >
              {cellText(cell)}
            </Link>
          );
        }}
      />
      <details className="portfolio-key">
        <summary>{words.codes}</summary>
        <CodeKey named={columns.slice(1)} />
      </details>
      <HeatOut view={view} frame={frame} />
    </section>
  );
}
