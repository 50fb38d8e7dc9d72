import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Application } from '#core/inventory/application.ts';
import { ANSWER_NAMES } from '#core/inventory/inventory-terms.ts';
import { localDay } from '#state/local-day.ts';
import { paths } from '#state/paths.ts';
import { formText as text } from './text-form.ts';

/** What was decided about an application beside others that do the same. */
export function DecisionList({ application }: { readonly application: Application }): ReactNode {
  const { decisions } = application;
  if (decisions.length === 0) return null;
  return (
    <section className="card" aria-label={text.decisions}>
      <h2>{text.decisions}</h2>
      <ul>
        {decisions.map(({ sign, proposal, answer, at, reason }) => (
          <li key={sign}>
            <Link href={paths.applicationsAlike}>
              {text.decision(proposal, ANSWER_NAMES[answer], localDay(at))}
            </Link>
            {reason !== '' && <p className="soft">{reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
