import type { ReactNode } from 'react';
import { Link } from 'wouter';
import '#ui/tabs.css';
import { VIEWS } from './address.ts';
import { text } from './text.ts';
import type { AddressHands } from './use-address.ts';

/** From view to view; the filters go along. */
export function ViewNav({ hands }: { readonly hands: AddressHands }): ReactNode {
  return (
    <nav aria-label={text.nav}>
      <ul className="tabs">
        {VIEWS.map((view) => (
          <li key={view}>
            <Link
              href={hands.to({ view })}
              aria-current={view === hands.address.view ? 'page' : undefined}
            >
              {text.views[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
