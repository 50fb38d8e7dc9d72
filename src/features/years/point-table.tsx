import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import type { Dataset } from '#core/history/dataset.ts';
import { movesOf, type YearPoint } from '#core/history/line.ts';
import type { YearsView } from '#core/history/years-view.ts';
import type { Digest } from '#core/lib/ids.ts';
import { roundHalfUp } from '#core/lib/ratio.ts';
import { paths } from '#state/paths.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { TableExport } from '#ui/table-export.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { factsAt, measureName, pointValue, signedValue } from './numbers.ts';
import { text } from './text.ts';
import type { Drawn } from './trend-series.ts';

const { table } = text;

interface OriginProps {
  readonly point: YearPoint;
  readonly name: string;
  readonly datasets: readonly Dataset[];
}

/** Where a value is from in words: the set it came with, of how many it is, how far it is. */
function originText(
  { of, stage, scope, source, note }: YearPoint,
  datasets: readonly Dataset[],
): string {
  if (of) {
    return of.all === of.counted ? table.ofSame(of.counted) : table.of(of.counted, of.all);
  }
  if (stage === 'loaded') {
    const from = table.from(datasets.find(({ id }) => id === source)?.name ?? source);
    return note === '' ? from : table.noted(from, note);
  }
  return scope ? `${text.stage[stage]}, ${text.part}` : text.stage[stage];
}

/** The same, with a link to the result where it is one. */
function Origin({ point, name, datasets }: OriginProps): ReactNode {
  const { of, stage, source, year } = point;
  const said = originText(point, datasets);
  if (of || stage === 'loaded') return said;
  return (
    <Link href={paths.outcome(source as Digest)} aria-label={table.see(name, year)}>
      {said}
    </Link>
  );
}

interface PointTableProps {
  readonly caption: string;
  readonly subjects: readonly Drawn[];
  readonly measures: YearsView['measures'];
  readonly datasets: readonly Dataset[];
}

/** Every value of a chart with where it is from, and how it moved where that may be said. */
export function PointTable({ caption, subjects, measures, datasets }: PointTableProps): ReactNode {
  const rows = subjects.flatMap((subject) => {
    const moves = new Map(movesOf(subject.line).map((move) => [move.to, move.by]));
    return [...subject.points]
      .sort((a, b) => a.year - b.year)
      .map((point, at) => ({ subject, point, by: moves.get(point), key: `${subject.id} ${at}` }));
  });
  const exported = useTableExport({
    name: caption,
    tables: () => [
      sourceOfTable({
        name: caption,
        columns: [
          { head: table.line, width: 40, holds: 'text' },
          { head: table.year, width: 10, holds: 'number', digits: 0 },
          { head: table.value, width: 12, holds: 'number' },
          { head: table.change, width: 12, holds: 'number' },
          { head: table.origin, width: 50, holds: 'text' },
          { head: table.instrument, width: 40, holds: 'text' },
        ],
        rows: rows.map(({ subject, point, by }) => {
          const { digits } = factsAt(measures, point.measure);
          return [
            subject.name,
            point.year,
            Number(roundHalfUp(point.value, digits)),
            by ? Number(roundHalfUp(by, digits)) : '',
            originText(point, datasets),
            measureName(measures, point.measure),
          ];
        }),
      }),
    ],
  });
  return (
    <>
      <TableScroll label={caption}>
        <table className="chart-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{table.line}</th>
              <th scope="col">{table.year}</th>
              <th scope="col">{table.value}</th>
              <th scope="col">{table.change}</th>
              <th scope="col">{table.origin}</th>
              <th scope="col">{table.instrument}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ subject, point, by, key }) => (
              <tr key={key}>
                <th scope="row">{subject.name}</th>
                <td className="numeric">{point.year}</td>
                <td className="numeric">{pointValue(point, measures)}</td>
                <td className="numeric">
                  {by
                    ? signedValue(by, factsAt(measures, point.measure).digits)
                    : text.agencies.none}
                </td>
                <td className="years-origin">
                  <Origin point={point} name={subject.name} datasets={datasets} />
                </td>
                <td>{measureName(measures, point.measure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <TableExport {...exported} of={caption} />
    </>
  );
}
