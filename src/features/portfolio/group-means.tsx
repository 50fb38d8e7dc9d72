import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import { toNumber } from '#core/lib/ratio.ts';
import type { Target } from '#core/portfolio/query.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { barsScene } from '#ui/charts/bars-scene.ts';
import { SceneFigure } from '#ui/charts/scene-figure.tsx';
import { decimal, integer } from '#ui/format.ts';
import { TableExport } from '#ui/table-export.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { exportColumn, exportNumber } from './export-cells.ts';
import { groupNoun, meanText } from './names.ts';
import type { ViewOf } from './parts.ts';
import { pictureFile, pictureWords } from './picture.ts';
import { text } from './text.ts';
import { views } from './text-views.ts';

const words = views.overview;

interface GroupMeansProps {
  readonly view: ViewOf<'summary'>;
  readonly origin: (target: Target) => string;
}

/** Where everybody is strong and weak: the mean of every group, each with its denominator. */
export function GroupMeans({ view, origin }: GroupMeansProps): ReactNode {
  const { frame, part } = view;
  const lines = (frame?.groups ?? []).map((group, at) => ({
    at,
    name: `${group.code} ${group.title}`,
    mean: part.groups[at] ?? null,
  }));
  const noun = frame ? groupNoun(frame) : '';
  const title = words.groups(noun);
  const exported = useTableExport({
    name: `rekap ${title}`,
    tables: () => [
      sourceOfTable({
        name: title.slice(0, 31),
        columns: [
          exportColumn(noun, 'text', 40),
          exportColumn(words.mean, 'number'),
          exportColumn(words.n, 'number'),
          exportColumn(words.without, 'number'),
        ],
        rows: lines.map(({ name, mean }) => [
          name,
          exportNumber(mean?.mean),
          mean?.n ?? 0,
          mean?.without ?? '',
        ]),
      }),
    ],
  });
  if (!frame || lines.length === 0) return null;
  const said = lines.map(({ name, mean }) => `${name} ${meanText(mean)}`).join(', ');
  return (
    <section className="card" aria-label={title}>
      <SceneFigure
        title={title}
        summary={words.groupSummary(said)}
        draw={(width) =>
          barsScene(
            lines.map(({ name, mean }) => ({
              label: name,
              value: mean && toNumber(mean.mean.exact),
              figure: meanText(mean),
            })),
            frame.max,
            width,
          )
        }
        legend={[]}
        twin={
          <>
            <TableScroll label={title}>
              <table>
                <caption>{title}</caption>
                <thead>
                  <tr>
                    <th scope="col">{noun}</th>
                    <th scope="col">{words.mean}</th>
                    <th scope="col">{words.n}</th>
                    <th scope="col">{words.without}</th>
                  </tr>
                </thead>
                <tbody>
                  {lines.map(({ at, name, mean }) => (
                    <tr key={name}>
                      <th scope="row">{name}</th>
                      <td className="numeric">
                        {mean ? (
                          <Link href={origin({ of: 'group', at })}>{decimal(mean.mean.text)}</Link>
                        ) : (
                          text.cell.none
                        )}
                      </td>
                      <td className="numeric">{integer(mean?.n ?? 0)}</td>
                      <td className="numeric">{integer(mean?.without ?? 0)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableScroll>
            <TableExport {...exported} of={title} />
          </>
        }
        words={text.charts}
        picture={pictureWords(view, title)}
        fileName={pictureFile(view, 'dimensi')}
      />
    </section>
  );
}
