import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Application } from '#core/inventory/application.ts';
import { failureText } from '#state/failure-text.ts';
import { paths } from '#state/paths.ts';
import { useApplications } from '#state/use-applications.ts';
import { buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { InventoryNav } from './inventory-nav.tsx';
import { text, type View } from './text.ts';

interface FrameProps {
  readonly here: View | 'daftar';
  readonly title: string;
  readonly lead: string;
  /** Shown with the inventory, which is not empty. */
  readonly children: (applications: readonly Application[]) => ReactNode;
}

/** A page of the inventory: its parts, what cannot be read, and the way to fill it. */
export function InventoryFrame({ here, title, lead, children }: FrameProps): ReactNode {
  const found = useApplications();
  const stored = found?.ok ? found.value.sound : undefined;
  // A live query that ran again gives new objects of the same content.
  const mark = stored?.map(({ id, revision }) => `${id} ${revision}`).join('|');
  // oxlint-disable-next-line react/exhaustive-deps
  const applications = useMemo(() => stored, [mark]);
  const damaged = found?.ok ? found.value.damaged.length : 0;
  return (
    <Page title={title} {...(here === 'daftar' ? {} : { kicker: text.title })} lead={lead}>
      <InventoryNav here={here} />
      {!found && <p role="status">{text.reading}</p>}
      {found && !found.ok && (
        <Notice tone="bad" role="alert">
          {failureText(found.error, 'reading')}
        </Notice>
      )}
      {damaged > 0 && <Notice tone="warn">{text.damaged(damaged)}</Notice>}
      {applications?.length === 0 && <Notice tone="info">{text.empty}</Notice>}
      {applications && (here === 'daftar' || applications.length === 0) && (
        <div className="actions">
          <Link href={paths.applicationsView('baru')} className={buttonClass('primary')}>
            {text.add}
          </Link>
          <Link href={paths.applicationsImport} className={buttonClass('secondary')}>
            {text.import}
          </Link>
        </div>
      )}
      {applications && applications.length > 0 && children(applications)}
    </Page>
  );
}
