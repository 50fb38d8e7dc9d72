import type { ReactNode } from 'react';
import type { ScheduleView } from '#core/invest/schedule/view-schedule.ts';
import { SceneFigure } from '#ui/charts/scene-figure.tsx';
import { timelineLegend, timelineScene } from '#ui/charts/timeline-scene.ts';
import { RoadmapTable } from './roadmap-table.tsx';
import { text } from './text.ts';
import { beginWords, endWords, whoWords } from './week-words.ts';

interface RoadmapFigureProps {
  readonly view: ScheduleView;
  readonly name: string;
}

const { map } = text;
const YEAR_WEEKS = 52;

/** The work of the plan below each other over its years, with what comes before what. */
export function RoadmapFigure({ view, name }: RoadmapFigureProps): ReactNode {
  const { bars, firstYear, years } = view;
  const rows = bars.map((one) => ({
    key: one.key,
    label: one.title,
    from: one.span.from,
    to: one.span.to,
    figure: one.carriedBy === 'kabupaten' ? map.shared : map.opd(one.agencies.length),
    after: one.after,
    isLate: one.runsOver,
  }));
  const scale = {
    names: Array.from({ length: years }, (_, year) => String(firstYear + year)),
    length: YEAR_WEEKS,
  };
  return (
    <SceneFigure
      title={map.title}
      summary={map.summary(
        bars
          .map((one) =>
            map.row(`${one.title} (${whoWords(one)})`, beginWords(view, one), endWords(view, one)),
          )
          .join('; '),
      )}
      draw={(width) => timelineScene(rows, scale, width)}
      legend={timelineLegend(map.legend, {
        late: bars.some(({ runsOver }) => runsOver),
        after: bars.some(({ after }) => after.length > 0),
      })}
      twin={<RoadmapTable view={view} />}
      words={map.words}
      picture={{ title: map.title, about: name, result: map.result, foot: map.foot }}
      fileName={map.file}
    />
  );
}
