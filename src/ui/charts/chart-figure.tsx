import { Suspense, type ReactNode } from 'react';
import type { ChartData } from './chart-data.ts';
import { ChartLegend } from './chart-legend.tsx';
import { ChartTable } from './chart-table.tsx';
import { DrawingBoundary } from './drawing-boundary.tsx';
import { LazyBars, LazyRadar } from './lazy-drawings.ts';
import type { PictureWords } from './picture-frame.ts';
import { drawPicture, type ChartKind } from './picture.ts';
import { PictureActions, type PictureActionWords } from './picture-actions.tsx';
import { useWidth } from './use-width.ts';
import './chart-figure.css';

export interface ChartWords extends PictureActionWords {
  readonly loading: string;
  readonly unavailable: string;
  readonly showTable: string;
}

interface ChartFigureProps {
  readonly kind: ChartKind;
  readonly title: string;
  /** The whole drawing in one sentence, for those who do not see it. */
  readonly summary: string;
  readonly data: ChartData;
  readonly words: ChartWords;
  /** What is written around the drawing when it leaves as a picture. */
  readonly picture: PictureWords;
  readonly fileName: string;
}

/** A drawing with its legend, its table twin and its way out as a picture. */
export function ChartFigure(props: ChartFigureProps): ReactNode {
  const { kind, title, summary, data, words, picture, fileName } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const Drawing = kind === 'radar' ? LazyRadar : LazyBars;
  return (
    <figure className="chart">
      <figcaption className="chart-title">{title}</figcaption>
      <div className={`chart-frame chart-frame-${kind}`} ref={frame}>
        <DrawingBoundary fallback={<p className="soft">{words.unavailable}</p>}>
          <Suspense fallback={<p className="soft">{words.loading}</p>}>
            <div role="img" aria-label={summary}>
              {width > 0 && <Drawing data={data} width={width} />}
            </div>
          </Suspense>
        </DrawingBoundary>
      </div>
      <ChartLegend names={kind === 'bars' ? { ...data.names, goal: null } : data.names} />
      <details className="chart-twin">
        <summary>{words.showTable}</summary>
        <ChartTable caption={title} data={data} />
      </details>
      <PictureActions
        make={() => drawPicture(kind, data, picture)}
        words={words}
        fileName={fileName}
      />
    </figure>
  );
}
