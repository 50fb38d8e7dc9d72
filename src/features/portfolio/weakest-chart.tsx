import type { ReactNode } from 'react';
import { toNumber } from '#core/lib/ratio.ts';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import { barsScene } from '#ui/charts/bars-scene.ts';
import { SceneFigure } from '#ui/charts/scene-figure.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { meanText, targetName } from './names.ts';
import type { ViewOf } from './parts.ts';
import { pictureFile, pictureWords } from './picture.ts';
import { text } from './text.ts';
import { views } from './text-views.ts';

const words = views.weakest;
const MOST = 10;

interface WeakestChartProps {
  readonly view: ViewOf<'weakest'>;
  readonly frame: InstrumentFrame;
}

/** The weakest indicators as bars. */
export function WeakestChart({ view, frame }: WeakestChartProps): ReactNode {
  const lines = view.part
    .filter(({ mean }) => mean !== null)
    .slice(0, MOST)
    .map(({ at, mean }) => ({
      label: targetName(frame, { of: 'indicator', at }),
      value: mean && toNumber(mean.mean.exact),
      figure: meanText(mean),
    }));
  return (
    <SceneFigure
      title={words.chart}
      summary={words.summary(lines.map(({ label, figure }) => `${label} ${figure}`).join('; '))}
      draw={(width) => barsScene(lines, frame.max, width)}
      legend={[]}
      twin={
        <TableScroll label={words.chart}>
          <table>
            <caption>{words.chart}</caption>
            <thead>
              <tr>
                <th scope="col">{words.indicator}</th>
                <th scope="col">{words.mean}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ label, figure }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td className="numeric">{figure}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      }
      words={text.charts}
      picture={pictureWords(view, words.chart)}
      fileName={pictureFile(view, 'terlemah')}
    />
  );
}
