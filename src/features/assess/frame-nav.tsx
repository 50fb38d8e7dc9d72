import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import { paths } from '#state/paths.ts';
import { text } from './text.ts';

/** The four parts of an assessment. */
export function FrameNav({ id }: { readonly id: AssessmentId }): ReactNode {
  const [location] = useLocation();
  const inTasks = location === paths.tasks(id) || location.startsWith(`${paths.tasks(id)}/i/`);
  const parts = [
    { href: paths.tasks(id), label: text.nav.tasks, here: inTasks },
    { href: paths.results(id), label: text.nav.results, here: location === paths.results(id) },
    { href: paths.report(id), label: text.nav.report, here: location === paths.report(id) },
    { href: paths.details(id), label: text.nav.details, here: location === paths.details(id) },
  ];
  return (
    <nav className="frame-nav" aria-label={text.nav.label}>
      {parts.map(({ href, label, here }) => (
        <Link key={href} href={href} aria-current={here ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
