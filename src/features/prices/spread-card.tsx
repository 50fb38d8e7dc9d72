import type { ReactNode } from 'react';
import type { PriceSpread } from '#core/invest/price/price-ask.ts';
import { rupiah, text as all } from './text.ts';

const { spread: text } = all;

interface SpreadCardProps {
  /** How many were found, in words. */
  readonly said: string;
  /** null = none was found. */
  readonly spread: PriceSpread | null;
}

/** How many prices were found, and how they lie. */
export function SpreadCard({ said, spread }: SpreadCardProps): ReactNode {
  const figures =
    spread &&
    ([
      [text.least, spread.least],
      [text.median, spread.median],
      [text.most, spread.most.price],
    ] as const);
  return (
    <section className="prices-spread" aria-label={text.title}>
      <div className="prices-found">
        <p role="status">{said}</p>
        {figures && (
          <dl>
            {figures.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd className="numeric">{rupiah(value)}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {spread && spread.far > 0 && <p className="soft">{text.far(spread)}</p>}
      {spread && spread.units > 1 && <p className="soft">{text.units(spread.units)}</p>}
    </section>
  );
}
