import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import { paths } from '#state/paths.ts';
import { SENDING } from './text-sending.ts';

/** The pages about files of an assessment, in their order. */
function pagesOf(
  id: AssessmentId,
): readonly { readonly href: string; readonly label: string; readonly also?: string }[] {
  return [
    { href: paths.send(id), label: SENDING.nav.send, also: `/p/${id}/terkirim/` },
    { href: paths.talk(id), label: SENDING.nav.talk },
    { href: paths.journal(id), label: SENDING.nav.journal, also: `${paths.journal(id)}/` },
    { href: paths.spreadsheet(id), label: SENDING.nav.spreadsheet },
    { href: paths.merge(id), label: SENDING.nav.merge },
  ];
}

/** Whether an address is one of the pages about files of an assessment. */
export function isFilePage(id: AssessmentId, location: string): boolean {
  return pagesOf(id).some(
    ({ href, also }) => location === href || (also !== undefined && location.startsWith(also)),
  );
}

/** Leads between the pages about files; nothing on any other page. */
export function FrameSubNav({ id }: { readonly id: AssessmentId }): ReactNode {
  const [location] = useLocation();
  if (!isFilePage(id, location)) return null;
  return (
    <nav className="frame-sub-nav" aria-label={SENDING.nav.label}>
      {pagesOf(id).map(({ href, label, also }) => (
        <Link
          key={href}
          href={href}
          aria-current={
            location === href || (also !== undefined && location.startsWith(also))
              ? 'page'
              : undefined
          }
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
