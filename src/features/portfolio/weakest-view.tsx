import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { decimal } from '#ui/format.ts';
import { TableExport } from '#ui/table-export.tsx';
import { VirtualTable } from '#ui/virtual-table.tsx';
import { exportColumn, exportNumber } from './export-cells.ts';
import { meanText, targetName } from './names.ts';
import type { ViewOf } from './parts.ts';
import { text } from './text.ts';
import { views } from './text-views.ts';
import type { AddressHands } from './use-address.ts';
import { WeakestChart } from './weakest-chart.tsx';

const words = views.weakest;

interface WeakestViewProps {
  readonly view: ViewOf<'weakest'>;
  readonly hands: AddressHands;
}

/** Every indicator from the weakest on, with how many OPD stand on which level. */
export function WeakestView({ view, hands }: WeakestViewProps): ReactNode {
  const { frame, part } = view;
  const nameAt = (at: number): string =>
    frame ? targetName(frame, { of: 'indicator', at }) : text.cell.none;
  const exported = useTableExport({
    name: `rekap ${words.export}`,
    tables: () => [
      sourceOfTable({
        name: words.export,
        columns: [
          exportColumn(words.rank, 'number'),
          exportColumn(words.indicator, 'text', 60),
          exportColumn(words.mean, 'number'),
          exportColumn(views.gaps.n, 'number'),
          exportColumn(words.levels, 'text', 40),
          exportColumn(words.notApplicable, 'number'),
          exportColumn(words.unknown, 'number'),
        ],
        rows: part.map((line) => [
          line.rank ?? '',
          nameAt(line.at),
          exportNumber(line.mean?.mean),
          line.mean?.n ?? 0,
          levelsText(line.values),
          line.notApplicable,
          line.unknown,
        ]),
      }),
    ],
  });
  if (!frame) return null;
  const heads: readonly (readonly [string, number])[] = [
    [words.indicator, 22],
    [words.rank, 6.5],
    [words.mean, 8],
    [words.scale, 5],
    [words.levels, 13.5],
    [words.notApplicable, 6],
    [words.unknown, 6],
  ];
  return (
    <section className="stack" aria-label={text.views.terlemah}>
      <div className="card">
        <WeakestChart view={view} frame={frame} />
      </div>
      <VirtualTable
        label={words.caption}
        caption={words.caption}
        columns={heads.map(([id, width]) => ({ id, width, head: <th scope="col">{id}</th> }))}
        count={part.length}
        renderRow={(index) => {
          const line = part[index];
          if (!line) return null;
          const scale = frame.indicators[line.at];
          return (
            <>
              <th scope="row">{nameAt(line.at)}</th>
              <td className="numeric">{line.rank ?? views.ranking.none}</td>
              <td className="numeric">
                {line.mean ? (
                  <Link href={hands.to({ view: 'asal', target: { of: 'indicator', at: line.at } })}>
                    {meanText(line.mean)}
                  </Link>
                ) : (
                  text.cell.none
                )}
              </td>
              <td className="numeric">{scale && words.scaleOf(`${scale.min}`, `${scale.max}`)}</td>
              <td className="numeric">{levelsText(line.values)}</td>
              <td className="numeric">{line.notApplicable}</td>
              <td className="numeric">{line.unknown}</td>
            </>
          );
        }}
      />
      <p className="prose">{words.rule}</p>
      <TableExport {...exported} of={words.export} />
    </section>
  );
}

function levelsText(values: ViewOf<'weakest'>['part'][number]['values']): string {
  return values.map(({ value, count }) => words.level(shortened(value.text), count)).join('; ');
}

/** A whole level without its zeros. */
const shortened = (said: string): string => decimal(said.replace(/\.0+$/, ''));
