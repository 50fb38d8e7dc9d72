import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PortfolioQuery } from '#core/portfolio/query.ts';
import { usePortfolio } from '#state/portfolio/use-portfolio.ts';
import { Section } from '#ui/section.tsx';
import { meanText, targetName } from './names.ts';
import { views } from './text-views.ts';
import type { AddressHands } from './use-address.ts';

const words = views.overview;
const MOST = 5;

interface WeakestShortProps {
  readonly query: PortfolioQuery;
  readonly hands: AddressHands;
}

/** Where everybody is weak, in five lines. */
export function WeakestShort({ query, hands }: WeakestShortProps): ReactNode {
  const asked = usePortfolio(query, { part: 'weakest' });
  if (asked.kind !== 'here' || !asked.view.frame) return null;
  const { frame, part } = asked.view;
  const lines = part.filter(({ mean }) => mean !== null).slice(0, MOST);
  if (lines.length === 0) return null;
  return (
    <Section id="terlemah" title={words.weakest}>
      <ol className="portfolio-short">
        {lines.map(({ at, mean }) => (
          <li key={at}>
            <span>{targetName(frame, { of: 'indicator', at })}</span>
            <Link
              className="numeric"
              href={hands.to({ view: 'asal', target: { of: 'indicator', at } })}
            >
              {meanText(mean)}
            </Link>
          </li>
        ))}
      </ol>
      <p>
        <Link className="portfolio-link" href={hands.to({ view: 'terlemah' })}>
          {words.weakestAll}
        </Link>
      </p>
    </Section>
  );
}
