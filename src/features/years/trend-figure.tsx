import type { ReactNode } from 'react';
import type { Dataset } from '#core/history/dataset.ts';
import type { YearsView } from '#core/history/years-view.ts';
import { SceneFigure } from '#ui/charts/scene-figure.tsx';
import { trendLegend, trendScene, type TrendBreak } from '#ui/charts/trend-scene.ts';
import { pointValue } from './numbers.ts';
import { PointTable } from './point-table.tsx';
import { text } from './text.ts';
import { breakText, trendCharts, type Subject, type TrendChart } from './trend-series.ts';

interface TrendFigureProps {
  readonly title: string;
  readonly about: string;
  readonly subjects: readonly Subject[];
  readonly turns: readonly TrendBreak[];
  readonly measures: YearsView['measures'];
  readonly datasets: readonly Dataset[];
}

const { chart } = text;

function summaryOf(
  { subjects }: TrendChart,
  title: string,
  measures: YearsView['measures'],
): string {
  const values = subjects
    .map(
      ({ name, points }) =>
        `${name}: ${[...points]
          .sort((a, b) => a.year - b.year)
          .map((point) => `${point.year} ${pointValue(point, measures)}`)
          .join(', ')}`,
    )
    .join('; ');
  return chart.summary(title, values);
}

/** Lines over the years with their breaks in words and all their values as a table. */
export function TrendFigure(props: TrendFigureProps): ReactNode {
  const { title, about, subjects, turns, measures, datasets } = props;
  const charts = trendCharts(subjects, measures, turns);
  return charts.map((one) => {
    const named = charts.length > 1 ? `${title} (${chart.scale(one.max)})` : title;
    const years = one.subjects.flatMap(({ points }) => points.map(({ year }) => year));
    return (
      <div key={one.max} className="years-figure">
        <SceneFigure
          title={named}
          summary={summaryOf(one, named, measures)}
          draw={(width) => trendScene(one.data, width)}
          legend={trendLegend(one.data, { ...text.stage, target: chart.target })}
          twin={<PointTable caption={named} {...{ subjects: one.subjects, measures, datasets }} />}
          words={chart}
          picture={{
            title: named,
            about: chart.about(about, Math.min(...years), Math.max(...years)),
            result: chart.result,
            foot: chart.foot,
          }}
          fileName={chart.fileName}
        />
        <ul className="years-breaks">
          {one.subjects.flatMap(({ id, name, line }) =>
            line.breaks.map((gap) => (
              <li key={`${id} ${gap.kind} ${gap.to}`}>{breakText(name, gap)}</li>
            )),
          )}
        </ul>
      </div>
    );
  });
}
