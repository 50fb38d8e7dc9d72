import { lineOf, type LineBreak, type YearLine, type YearPoint } from '#core/history/line.ts';
import type { YearsView } from '#core/history/years-view.ts';
import { toNumber } from '#core/lib/ratio.ts';
import type { TrendBreak, TrendData, TrendSeries } from '#ui/charts/trend-scene.ts';
import { factsAt, pointValue } from './numbers.ts';
import { text } from './text.ts';

/** One subject of a chart, before it is drawn. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly points: readonly YearPoint[];
}

/** One subject with its line. */
export interface Drawn extends Subject {
  readonly line: YearLine;
}

/** A chart: subjects on one scale. */
export interface TrendChart {
  readonly max: number;
  readonly subjects: readonly Drawn[];
  readonly data: TrendData;
}

type Measures = YearsView['measures'];

function seriesOf({ id, name, line }: Drawn, measures: Measures): TrendSeries {
  return {
    id,
    name,
    segments: line.segments.map(({ points }) =>
      points.map((point) => ({
        year: point.year,
        value: toNumber(point.value),
        text: pointValue(point, measures),
        mark: point.stage,
      })),
    ),
  };
}

/** Breaks of one year are named once. */
function marksOf(subjects: readonly Drawn[], turns: readonly TrendBreak[]): readonly TrendBreak[] {
  const changed = subjects
    .flatMap(({ line }) => line.breaks)
    .filter(({ kind }) => kind === 'instrument')
    .map(({ to }): TrendBreak => ({ before: to, name: text.chart.changed }));
  const all = [...turns, ...changed];
  const keys = all.map(({ before, name }) => `${before} ${name}`);
  return all
    .filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
    .sort((a, b) => a.before - b.before);
}

/**
 * The charts of some subjects: values on different scales never share one, so that a 60 of 100
 * does not stand beside a 3 of 5.
 */
export function trendCharts(
  subjects: readonly Subject[],
  measures: Measures,
  turns: readonly TrendBreak[],
): readonly TrendChart[] {
  const points = subjects.flatMap((subject) => subject.points);
  const scales = [...new Set(points.map(({ measure }) => factsAt(measures, measure).max))];
  return scales
    .sort((a, b) => a - b)
    .map((max) => {
      const drawn = subjects.flatMap((subject): readonly Drawn[] => {
        const own = subject.points.filter(({ measure }) => factsAt(measures, measure).max === max);
        return own.length === 0 ? [] : [{ ...subject, points: own, line: lineOf(own) }];
      });
      return {
        max,
        subjects: drawn,
        data: {
          series: drawn.map((one) => seriesOf(one, measures)),
          breaks: marksOf(drawn, turns),
          max,
          target: null,
        },
      };
    });
}

/** A break in a sentence. */
export function breakText(name: string, { kind, from, to }: LineBreak): string {
  switch (kind) {
    case 'instrument':
      return text.breaks.instrument(name, from, to);
    case 'gap':
      return text.breaks.gap(name, from, to);
  }
}
