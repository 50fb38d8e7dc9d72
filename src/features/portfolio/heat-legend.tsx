import type { ReactNode } from 'react';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import { tintNames } from './tints.ts';
import { views } from './text-views.ts';

const words = views.heat;

/** What the tints stand for; the figures in the cells say the same without them. */
export function HeatLegend({ frame }: { readonly frame: InstrumentFrame }): ReactNode {
  return (
    <div className="portfolio-legend">
      <ul className="chart-legend" aria-label={words.legend}>
        {tintNames(frame).map((name, at) => (
          <li key={name}>
            <span className={`portfolio-swatch portfolio-tint-${at}`} aria-hidden="true" />
            {name}
          </li>
        ))}
      </ul>
      <p className="soft">{words.signs}</p>
    </div>
  );
}
