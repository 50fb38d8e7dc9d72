import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import '#ui/tabs.css';
import { text } from './text.ts';
import { addressOf, VIEWS, type Place } from './views.ts';

/** From view to view; the filters go along. */
export function ViewNav({ place }: { readonly place: Place }): ReactNode {
  const { plan } = usePlan();
  return (
    <nav className="tabs" aria-label={text.nav}>
      {VIEWS.map((view) => (
        <Link
          key={view}
          href={paths.planPart(plan.id, addressOf({ view, open: null }))}
          aria-current={view === place.view ? 'page' : undefined}
        >
          {text.views[view]}
        </Link>
      ))}
    </nav>
  );
}
