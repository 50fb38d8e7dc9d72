import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import { paths } from '#state/paths.ts';
import '#ui/tabs.css';
import { text } from './text.ts';

/** The whole list, its public part, and what the check has to say. */
export function RegisterNav({ id }: { readonly id: AssessmentId }): ReactNode {
  const [location] = useLocation();
  const parts = [
    { href: paths.register(id), label: text.nav.evidence },
    { href: paths.publicList(id), label: text.nav.public },
    { href: paths.findings(id), label: text.nav.findings },
  ];
  return (
    <nav className="tabs" aria-label={text.nav.label}>
      {parts.map(({ href, label }) => (
        <Link key={href} href={href} aria-current={location === href ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
