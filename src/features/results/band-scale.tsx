import type { CSSProperties, ReactNode } from 'react';
import { fromDecimal, toNumber } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { ScoreTerms } from '#core/score-terms.ts';
import type { Outcome } from '#core/scoring/score.ts';
import { decimal } from '#ui/format.ts';
import { bandsOf } from './bands.ts';
import { TEXT } from './text.ts';
import './band-scale.css';

interface BandScaleProps {
  readonly rubric: Rubric;
  readonly terms: ScoreTerms;
  readonly outcome: Outcome;
}

/** The bands side by side in their true width, with a mark where the value stands. */
export function BandScale({ rubric, terms, outcome }: BandScaleProps): ReactNode {
  const bands = bandsOf(rubric);
  const edge = (min: string | null): number | null =>
    min === null ? null : toNumber(fromDecimal(min));
  const top = Math.max(...Object.values(rubric.scales).map(({ max }) => max));
  const bottom = edge(bands[0]?.min ?? null) ?? 0;
  const value = outcome.kind === 'none' ? null : toNumber(outcome.value.exact);
  const parts = bands.map((band) => {
    const from = edge(band.min) ?? bottom;
    return { ...band, from, size: (edge(band.below) ?? top) - from };
  });
  const at = value === null ? 0 : Math.min(1, Math.max(0, (value - bottom) / (top - bottom)));
  const style: CSSProperties & { readonly '--bands': string } = {
    '--bands': parts.map(({ size }) => `minmax(0, ${size}fr)`).join(' '),
  };
  return (
    <figure className="band-scale">
      <figcaption className="soft">{TEXT.scaleCaption(terms)}</figcaption>
      <ol className="band-scale-row" style={style}>
        {parts.map(({ label, name, min }) => (
          <li
            key={label}
            className="band-scale-part"
            aria-current={
              outcome.kind !== 'none' && outcome.predikat === label ? 'true' : undefined
            }
          >
            <span className="numeric">{decimal(min)}</span> <strong>{name}</strong>
          </li>
        ))}
      </ol>
      {value !== null && (
        <div className="band-scale-track" aria-hidden="true">
          <span className="band-scale-mark" style={{ insetInlineStart: `${at * 100}%` }} />
        </div>
      )}
    </figure>
  );
}
