import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import '#ui/tabs.css';
import { text, VIEWS, type View } from './text.ts';

/** The parts of the inventory; on top of each of them. */
export function InventoryNav({ here }: { readonly here: View | 'daftar' }): ReactNode {
  return (
    <nav className="tabs" aria-label={text.nav.label}>
      <Link href={paths.applications} aria-current={here === 'daftar' ? 'page' : undefined}>
        {text.nav.list}
      </Link>
      {VIEWS.map((view) => (
        <Link
          key={view}
          href={paths.applicationsView(view)}
          aria-current={here === view ? 'page' : undefined}
        >
          {text.nav.views[view]}
        </Link>
      ))}
    </nav>
  );
}
