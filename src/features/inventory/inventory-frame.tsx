import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { InventoryAsk, InventoryView } from '#core/inventory/inventory-ask.ts';
import { paths } from '#state/paths.ts';
import type { Asked } from '#state/saving/use-asked.ts';
import { useInventoryStanding } from '#state/inventory/use-inventory-standing.ts';
import { AskedState } from '#ui/asked-state.tsx';
import { buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { InventoryNav } from './inventory-nav.tsx';
import { text, type View } from './text.ts';

interface FrameProps<A extends InventoryAsk> {
  readonly here: View | 'daftar';
  readonly title: string;
  readonly lead: string;
  readonly asked: Asked<InventoryView<A>>;
  /** What is done after the rows were read, where that takes time of its own. */
  readonly reckoning?: string;
  /** Shown with an inventory that is not empty. */
  readonly children: (view: InventoryView<A>) => ReactNode;
}

/** A page of the inventory: its parts, what cannot be read, and the way to fill it. */
export function InventoryFrame<A extends InventoryAsk>({
  here,
  title,
  lead,
  asked,
  reckoning = text.reading,
  children,
}: FrameProps<A>): ReactNode {
  const view = asked.kind === 'here' ? asked.view : undefined;
  const standing = useInventoryStanding(asked, reckoning);
  const isEmpty = view?.applications === 0;
  return (
    <Page title={title} {...(here === 'daftar' ? {} : { kicker: text.title })} lead={lead}>
      <InventoryNav here={here} />
      {standing && <AskedState standing={standing} />}
      {view && view.damaged > 0 && <Notice tone="warn">{text.damaged(view.damaged)}</Notice>}
      {isEmpty && <EmptyState title={text.empty.title}>{text.empty.next}</EmptyState>}
      {view && (here === 'daftar' || isEmpty) && (
        <div className="actions">
          <Link href={paths.applicationsView('baru')} className={buttonClass('primary')}>
            {text.add}
          </Link>
          <Link href={paths.applicationsImport} className={buttonClass('secondary')}>
            {text.import}
          </Link>
        </div>
      )}
      {view && !isEmpty && children(view)}
    </Page>
  );
}
