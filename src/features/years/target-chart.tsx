import type { ReactNode } from 'react';
import type { TargetRow } from '#core/history/targets.ts';
import { toNumber, type Ratio } from '#core/lib/ratio.ts';
import { dumbbellLegend, dumbbellScene } from '#ui/charts/dumbbell-scene.ts';
import { SceneFigure } from '#ui/charts/scene-figure.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { shownValue } from './numbers.ts';
import { text as years } from './text.ts';
import { text } from './text-target.ts';

interface TargetChartProps {
  readonly rows: readonly TargetRow[];
  readonly digits: number;
  readonly max: number;
  readonly about: string;
}

const { chart } = text;

interface Pair {
  readonly id: string;
  readonly name: string;
  readonly result: Ratio;
  readonly target: Ratio;
}

/** Result and target of everybody who has both. */
export function TargetChart({ rows, digits, max, about }: TargetChartProps): ReactNode {
  const pairs = rows.flatMap(({ agency, target, standing }): readonly Pair[] =>
    target && 'by' in standing
      ? [{ id: agency.id, name: agency.name, result: standing.reached.value, target }]
      : [],
  );
  if (pairs.length === 0) return null;
  const shown = pairs.map(({ result, target, ...rest }) => ({
    ...rest,
    figure: chart.figure(shownValue(result, digits), shownValue(target, digits)),
    pair: { first: toNumber(result), second: toNumber(target) },
  }));
  return (
    <SceneFigure
      title={chart.title}
      summary={shown.map(({ name, figure }) => `${name}: ${figure}`).join('; ')}
      draw={(width) =>
        dumbbellScene(
          shown.map(({ name, figure, pair }) => ({ label: name, figure, pair })),
          { min: 0, max },
          width,
        )
      }
      legend={dumbbellLegend(chart.result, chart.target)}
      twin={
        <TableScroll label={chart.title}>
          <table className="chart-table">
            <caption>{chart.title}</caption>
            <thead>
              <tr>
                <th scope="col">{text.column.agency}</th>
                <th scope="col">{chart.result}</th>
                <th scope="col">{chart.target}</th>
              </tr>
            </thead>
            <tbody>
              {pairs.map(({ id, name, result, target }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td className="numeric">{shownValue(result, digits)}</td>
                  <td className="numeric">{shownValue(target, digits)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      }
      words={years.chart}
      picture={{ title: chart.title, about, result: '', foot: years.chart.foot }}
      fileName={chart.file}
    />
  );
}
