import type { ReactNode } from 'react';
import type { Figure } from '#core/agreement/bootstrap.ts';
import type { SliceFigures } from '#core/agreement/measure.ts';
import { percent } from '#ui/format.ts';
import { IntervalBar } from './interval-bar.tsx';
import { figureText, intervalText } from './numbers.ts';
import { FIGURE_NAMES, meaningOf, type FigureKey } from './text-meaning.ts';
import { METHOD } from './text-method.ts';
import { text } from './text.ts';

const ORDER: readonly FigureKey[] = [
  'alpha',
  'kappaLinear',
  'kappaQuadratic',
  'iccSingle',
  'iccAverage',
  'percent',
];

const MARKS: Readonly<Record<FigureKey, readonly number[]>> = {
  alpha: [0.667, 0.8],
  kappaLinear: [0.2, 0.4, 0.6, 0.8],
  kappaQuadratic: [0.2, 0.4, 0.6, 0.8],
  iccSingle: [0.5, 0.75, 0.9],
  iccAverage: [0.5, 0.75, 0.9],
  percent: [],
};

function rangeOf({ interval }: Figure, isPercent: boolean): string {
  if (interval.kind === 'degenerate') {
    return text.noInterval(interval.degenerate, interval.resamples);
  }
  if (interval.kind === 'interval' && isPercent) {
    return text.interval(`${percent(interval.lower)} – ${percent(interval.upper)}`);
  }
  return text.interval(intervalText(interval) ?? '');
}

/** Every figure of the whole, each with its interval and one sentence on what it means. */
export function FigureList({ figures }: { readonly figures: SliceFigures }): ReactNode {
  return (
    <ul className="agreement-figures">
      {ORDER.map((key) => {
        const figure = figures[key];
        const { estimate } = figure;
        return (
          <li key={key}>
            <h3>{FIGURE_NAMES[key]}</h3>
            {estimate.kind === 'none' ? (
              <p className="soft">{METHOD.why[estimate.why]}</p>
            ) : (
              <>
                <p className="agreement-line numeric">
                  <strong className="agreement-big">
                    {key === 'percent' ? percent(estimate.value) : figureText(estimate.value)}
                  </strong>
                  <span>{rangeOf(figure, key === 'percent')}</span>
                  <IntervalBar
                    value={estimate.value}
                    interval={figure.interval}
                    from={0}
                    to={1}
                    marks={MARKS[key]}
                  />
                </p>
                <p className="prose">{meaningOf(key, figures)}</p>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
