import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PortfolioHead } from '#core/portfolio/view.ts';
import { Section } from '#ui/section.tsx';
import { text } from './text.ts';
import type { AddressHands } from './use-address.ts';

const words = text.apart;

interface ApartNoteProps {
  readonly head: PortfolioHead;
  readonly hands: AddressHands;
}

/** What is known and in no number of the page, by reason. */
export function ApartNote({ head: { apart }, hands }: ApartNoteProps): ReactNode {
  const some = apart.filter(({ count }) => count > 0);
  if (some.length === 0) return null;
  return (
    <Section id="terpisah" title={words.title}>
      <p className="soft">{words.lead}</p>
      <ul>
        {some.map(({ reason, count }) => (
          <li key={reason}>{words.line(count, words.reasons[reason])}</li>
        ))}
      </ul>
      <p>
        <Link className="portfolio-link" href={hands.to({ view: 'terpisah' })}>
          {words.see}
        </Link>
      </p>
    </Section>
  );
}
