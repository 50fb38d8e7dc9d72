import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { integer } from '#ui/format.ts';
import { isFilePage } from './frame-sub-nav.tsx';
import { SENDING } from './text-sending.ts';
import { text } from './text.ts';

/** The six parts of an assessment. */
export function FrameNav({ id }: { readonly id: AssessmentId }): ReactNode {
  const [location] = useLocation();
  const { documents } = useAssessment();
  const inTasks = location === paths.tasks(id) || location.startsWith(`${paths.tasks(id)}/i/`);
  const parts = [
    { href: paths.tasks(id), label: text.nav.tasks, short: text.nav.tasksShort, here: inTasks },
    {
      href: paths.register(id),
      label: text.nav.evidence,
      short: undefined,
      count: documents.length,
      here:
        location.startsWith(paths.register(id)) ||
        [paths.publicList(id), paths.findings(id)].includes(location),
    },
    {
      href: paths.results(id),
      label: text.nav.results,
      short: undefined,
      here: location === paths.results(id),
    },
    {
      href: paths.report(id),
      label: text.nav.report,
      short: undefined,
      here: location === paths.report(id),
    },
    {
      href: paths.details(id),
      label: text.nav.details,
      short: text.nav.detailsShort,
      here: location === paths.details(id),
    },
    {
      href: paths.send(id),
      label: SENDING.nav.send,
      short: undefined,
      here: isFilePage(id, location),
    },
  ];
  return (
    <nav className="frame-nav" aria-label={text.nav.label}>
      {parts.map(({ href, label, short, count = 0, here }) => (
        <Link key={href} href={href} aria-current={here ? 'page' : undefined} aria-label={label}>
          {short === undefined ? (
            label
          ) : (
            <>
              <span className="frame-nav-short">{short}</span>
              <span className="frame-nav-rest">{label}</span>
            </>
          )}
          {count > 0 && (
            <span
              className="frame-nav-rest numeric"
              aria-hidden="true"
            >{` (${integer(count)})`}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}
