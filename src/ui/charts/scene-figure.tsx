import type { ReactNode } from 'react';
import './chart-figure.css';
import { PictureActions, type PictureActionWords } from './picture-actions.tsx';
import type { PictureWords } from './picture-frame.ts';
import { SceneDrawing } from './scene-drawing.tsx';
import { PICTURE_SCENE, scenePicture } from './scene-picture.ts';
import type { LegendEntry, Scene } from './scene.ts';
import { useWidth } from './use-width.ts';

interface SceneWords extends PictureActionWords {
  readonly showTable: string;
}

interface SceneFigureProps {
  readonly title: string;
  /** The whole drawing in one sentence, for those who do not see it. */
  readonly summary: string;
  /** The drawing for a width in pixels. */
  readonly draw: (width: number) => Scene;
  readonly legend: readonly LegendEntry[];
  /** The same numbers as a table. */
  readonly twin: ReactNode;
  readonly words: SceneWords;
  /** What is written around the drawing when it leaves as a picture. */
  readonly picture: PictureWords;
  /** Without its ending. */
  readonly fileName: string;
}

/** A drawing of plain marks with its legend, its table twin and its way out as a picture. */
export function SceneFigure(props: SceneFigureProps): ReactNode {
  const { title, summary, draw, legend, twin, words, picture, fileName } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  return (
    <figure className="chart">
      <figcaption className="chart-title">{title}</figcaption>
      <div className="chart-frame" ref={frame} role="img" aria-label={summary}>
        {width > 0 && <SceneDrawing scene={draw(width)} />}
      </div>
      {legend.length > 0 && (
        <ul className="chart-legend">
          {legend.map(({ name, shapes }) => (
            <li key={name}>
              <SceneDrawing scene={{ width: 36, height: 12, shapes }} />
              {name}
            </li>
          ))}
        </ul>
      )}
      <details className="chart-twin">
        <summary>{words.showTable}</summary>
        {twin}
      </details>
      <PictureActions
        make={() => scenePicture(draw(PICTURE_SCENE), legend, picture)}
        words={words}
        fileName={fileName}
      />
    </figure>
  );
}
