import { createElement, type ReactNode } from 'react';
import type { ChartData } from './chart-data.ts';
import { ChartLegend } from './chart-legend.tsx';
import { ChartTable } from './chart-table.tsx';
import { DrawingBoundary } from './drawing-boundary.tsx';
import { barsHeight, radarHeight } from './drawing-size.ts';
import type { PictureWords } from './picture-frame.ts';
import { drawPicture, type ChartKind } from './picture.ts';
import { PictureActions, type PictureActionWords } from './picture-actions.tsx';
import { useDrawing } from './use-drawing.ts';
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
  const drawing = useDrawing(kind, frame);
  return (
    <figure className="chart">
      <figcaption className="chart-title">{title}</figcaption>
      <div className={`chart-frame chart-frame-${kind}`} ref={frame}>
        {drawing === 'unreachable' ? (
          <p className="soft">{words.unavailable}</p>
        ) : (
          <DrawingBoundary fallback={<p className="soft">{words.unavailable}</p>}>
            <div role="img" aria-label={summary}>
              {width > 0 &&
                (drawing === 'coming' ? (
                  <Place kind={kind} data={data} width={width} words={words.loading} />
                ) : (
                  createElement(drawing, { data, width })
                ))}
            </div>
          </DrawingBoundary>
        )}
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

interface PlaceProps extends Pick<ChartFigureProps, 'kind' | 'data'> {
  readonly width: number;
  readonly words: string;
}

/** As high as the drawing will be: what stands below it stays where it is. */
function Place({ kind, data, width, words }: PlaceProps): ReactNode {
  const height = kind === 'radar' ? radarHeight(data, width) : barsHeight(data);
  return (
    <div className="chart-place">
      <p className="soft">{words}</p>
      <svg width={width} height={height} aria-hidden="true" />
    </div>
  );
}
