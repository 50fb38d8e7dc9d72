import type { ReactNode } from 'react';
import type { SpreadLine } from '#core/portfolio/view.ts';
import { toNumber } from '#core/lib/ratio.ts';
import { SceneFigure } from '#ui/charts/scene-figure.tsx';
import { stripLegend, stripScene } from '#ui/charts/strip-scene.ts';
import { Choice } from '#ui/choice.tsx';
import { decimal } from '#ui/format.ts';
import type { Across } from './address.ts';
import { HistogramPart } from './histogram-part.tsx';
import { groupNoun } from './names.ts';
import type { ViewOf } from './parts.ts';
import { pictureFile, pictureWords } from './picture.ts';
import { lineName, SpreadTable } from './spread-table.tsx';
import { text } from './text.ts';
import { views } from './text-views.ts';
import type { AddressHands } from './use-address.ts';

const words = views.spread;
/** More boxes than that nobody compares by eye; the table holds all of them. */
const MOST = 30;

interface SpreadViewProps {
  readonly view: ViewOf<'spread'>;
  readonly hands: AddressHands;
}

/** How the index is distributed, and how far values of one kind lie apart. */
export function SpreadView({ view, hands }: SpreadViewProps): ReactNode {
  const { frame, part, ask } = view;
  if (!frame) return null;
  const names = words.acrossNames(groupNoun(frame));
  const title = words.boxes(names[ask.across]);
  const shown = part.slice(0, MOST);
  const median = ({ five }: SpreadLine): string =>
    five ? decimal(five.median.text) : text.cell.none;
  return (
    <section className="stack" aria-label={text.views.sebaran}>
      <div className="card">
        <HistogramPart query={view.query} />
      </div>
      <div className="card">
        <Choice<Across>
          label={words.across}
          value={hands.address.across}
          words={names}
          onChoose={(across) => hands.go({ across })}
        />
        <SceneFigure
          title={title}
          summary={words.boxesSummary(
            shown.map((line) => `${lineName(view, line)} ${median(line)}`).join(', '),
          )}
          draw={(width) =>
            stripScene(
              shown.map((line) => ({
                label: lineName(view, line),
                spread: line.five && {
                  min: toNumber(line.five.least.exact),
                  q1: toNumber(line.five.lower.exact),
                  median: toNumber(line.five.median.exact),
                  q3: toNumber(line.five.upper.exact),
                  max: toNumber(line.five.most.exact),
                  mean: toNumber(line.five.mean.mean.exact),
                },
                figure: words.figure(median(line), line.five?.mean.n ?? 0),
              })),
              frame,
              width,
            )
          }
          legend={stripLegend(words.legend)}
          twin={<SpreadTable caption={title} view={view} hands={hands} />}
          words={text.charts}
          picture={pictureWords(view, title)}
          fileName={pictureFile(view, 'sebaran')}
        />
        {part.length > MOST && <p className="soft">{words.shown(MOST, part.length)}</p>}
        <p className="soft">{words.rule}</p>
      </div>
    </section>
  );
}
