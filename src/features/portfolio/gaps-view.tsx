import type { ReactNode } from 'react';
import type { GapKind, Target } from '#core/portfolio/query.ts';
import type { GapMean } from '#core/portfolio/view.ts';
import { toNumber } from '#core/lib/ratio.ts';
import { dumbbellLegend, dumbbellScene } from '#ui/charts/dumbbell-scene.ts';
import { SceneFigure } from '#ui/charts/scene-figure.tsx';
import { Choice } from '#ui/choice.tsx';
import { Notice } from '#ui/notice.tsx';
import { GapMeans, gapText, type NamedGap } from './gap-means.tsx';
import { GapRows } from './gap-rows.tsx';
import { groupNoun, targetName } from './names.ts';
import type { ViewOf } from './parts.ts';
import { pictureFile, pictureWords } from './picture.ts';
import { text } from './text.ts';
import { views } from './text-views.ts';
import type { AddressHands } from './use-address.ts';

const words = views.gaps;

interface GapsViewProps {
  readonly view: ViewOf<'gaps'>;
  readonly hands: AddressHands;
  readonly onWindow: (first: number, last: number) => void;
}

/** What agencies claim against what was agreed, or against what their evidence supports. */
export function GapsView({ view, hands, onWindow }: GapsViewProps): ReactNode {
  const { frame, part } = view;
  if (!frame) return null;
  const named = (target: Target, mean: GapMean | null): NamedGap => ({
    name: targetName(frame, target),
    target,
    mean,
  });
  const groups = [
    named({ of: 'index' }, part.index),
    ...part.groups.map((mean, at) => named({ of: 'group', at }, mean)),
  ];
  const title = words.groups(groupNoun(frame));
  return (
    <section className="stack" aria-label={text.views.selisih}>
      <Choice<GapKind>
        label={words.kind}
        value={hands.address.gap}
        words={words.kinds}
        onChoose={(gap) => hands.go({ gap })}
      />
      <p className="prose">{words.rule}</p>
      {!part.index && part.gap === 'asesor' ? (
        <Notice tone="info">{words.none}</Notice>
      ) : (
        <>
          <div className="card">
            <SceneFigure
              title={title}
              summary={words.summary(
                groups.map(({ name, mean }) => `${name} ${gapText(mean)}`).join(', '),
              )}
              draw={(width) =>
                dumbbellScene(
                  groups.map(({ name, mean }) => ({
                    label: name,
                    pair: mean && {
                      first: toNumber(mean.claimed.exact),
                      second: toNumber(mean.other.exact),
                    },
                    figure: gapText(mean),
                  })),
                  frame,
                  width,
                )
              }
              legend={dumbbellLegend(words.claimed, words.other[part.gap])}
              twin={<GapMeans caption={title} gaps={groups} kind={part.gap} />}
              words={text.charts}
              picture={pictureWords(view, title)}
              fileName={pictureFile(view, `selisih-${part.gap}`)}
            />
          </div>
          <details className="card">
            <summary>{words.indicators}</summary>
            <GapMeans
              caption={words.indicators}
              gaps={part.indicators.map((mean, at) => named({ of: 'indicator', at }, mean))}
              kind={part.gap}
            />
          </details>
          <GapRows view={view} frame={frame} hands={hands} onWindow={onWindow} />
        </>
      )}
    </section>
  );
}
