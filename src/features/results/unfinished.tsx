import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { indicatorPath } from './paths.ts';
import { TEXT } from './text.ts';
import { indicatorsIn, type ResultsView } from './view.ts';

/** Blank indicators: work to finish, not gaps. */
export function Unfinished({ view }: { readonly view: ResultsView }): ReactNode {
  const blanks = indicatorsIn(view, 'blank');
  if (blanks.length === 0) return null;
  return (
    <details className="unfinished" open={blanks.length <= 5}>
      <summary>{TEXT.unfinishedTitle(blanks.length)}</summary>
      <p>{TEXT.unfinishedLead}</p>
      <ul>
        {blanks.map(({ indicator: { id, code, title } }) => (
          <li key={id}>
            <Link href={indicatorPath(view.assessment.id, id)}>
              {code} {title}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
