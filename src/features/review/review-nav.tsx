import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { text } from './text.ts';

interface ReviewNavProps {
  readonly label: string;
  readonly previous: { readonly to: string | undefined; readonly words: string };
  readonly next: { readonly to: string | undefined; readonly words: string };
  readonly position: string;
}

/** One before, one after, and where this is between them. */
export function ReviewNav({ label, previous, next, position }: ReviewNavProps): ReactNode {
  return (
    <nav className="review-nav" aria-label={label}>
      <Way {...previous} />
      <span className="numeric soft">{position}</span>
      <Way {...next} />
    </nav>
  );
}

function Way({ to, words }: ReviewNavProps['next']): ReactNode {
  if (to === undefined) return <span className="soft">{words}</span>;
  return <Link href={to}>{words}</Link>;
}

interface LinksProps {
  readonly children: ReactNode;
}

/** The other places this one leads to. */
export function ReviewLinks({ children }: LinksProps): ReactNode {
  return (
    <nav className="review-links" aria-label={text.nav.places}>
      {children}
    </nav>
  );
}
