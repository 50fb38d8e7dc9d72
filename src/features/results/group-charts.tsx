import type { ReactNode } from 'react';
import { ChartFigure } from '#ui/charts/chart-figure.tsx';
import { barsData, pictureFileName, pictureWords, radarData, summaryOf } from './chart-input.ts';
import { CHARTS } from './text-charts.ts';
import type { ResultsView } from './view.ts';

const FEWEST_SPOKES = 3;

/** Radar of the groups that hold indicators, and bars of all groups. */
export function GroupCharts({ view }: { readonly view: ResultsView }): ReactNode {
  const radar = radarData(view);
  const bars = barsData(view);
  const radarTitle = CHARTS.radar(radar.names.row.toLowerCase());
  return (
    <div className="group-charts">
      {radar.rows.length >= FEWEST_SPOKES ? (
        <ChartFigure
          kind="radar"
          title={radarTitle}
          summary={summaryOf(radarTitle, radar)}
          data={radar}
          words={CHARTS.words}
          picture={pictureWords(view, radarTitle)}
          fileName={pictureFileName(view, 'radar')}
        />
      ) : (
        <p className="soft">{CHARTS.tooFew}</p>
      )}
      <ChartFigure
        kind="bars"
        title={CHARTS.bars}
        summary={summaryOf(CHARTS.bars, bars)}
        data={bars}
        words={CHARTS.words}
        picture={pictureWords(view, CHARTS.bars)}
        fileName={pictureFileName(view, 'batang')}
      />
    </div>
  );
}
