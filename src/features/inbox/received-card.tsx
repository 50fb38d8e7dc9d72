import { useState, type ReactNode } from 'react';
import {
  EVERY_PACKAGE,
  inboxGroups,
  passes,
  type InboxFilter,
  type InboxOrder,
} from '#core/package/inbox.ts';
import { useDesk } from '#state/desk.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { useLive } from '#state/saving/live.ts';
import { localDay } from '#state/local-day.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { listReceived, type ReceivedList } from '#workflow/receive/list-received.ts';
import { ReceivedFilter } from './received-filter.tsx';
import { ReceivedGroup } from './received-group.tsx';
import { text } from './text.ts';

/** Everything that was received, grouped by period and agency, newest revision first. */
export function ReceivedCard(): ReactNode {
  const desk = useDesk();
  const list = useLive(() => listReceived(desk, localDay), [desk]);
  return (
    <Section id="diterima" title={text.list.title}>
      {list && !list.ok && (
        <Notice tone="bad" role="alert">
          <p>{failureText(list.error, 'reading')}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(list.error)} />
        </Notice>
      )}
      {list?.ok && list.value.damaged > 0 && (
        <Notice tone="warn">{text.list.damaged(list.value.damaged)}</Notice>
      )}
      {list?.ok && list.value.rows.length === 0 && (
        <EmptyState title={text.list.empty.title}>{text.list.empty.next}</EmptyState>
      )}
      {list?.ok && list.value.rows.length > 0 && <Filtered list={list.value} />}
    </Section>
  );
}

function Filtered({ list }: { readonly list: ReceivedList }): ReactNode {
  const [filter, setFilter] = useState<InboxFilter>(EVERY_PACKAGE);
  const [order, setOrder] = useState<InboxOrder>('latest');
  const shown = list.rows.filter((row) => passes(filter, row));
  const size = shown.reduce((sum, { record }) => sum + record.bytes, 0);
  return (
    <>
      <ReceivedFilter filter={filter} onFilter={setFilter} order={order} onOrder={setOrder} />
      <p className="soft numeric" role="status">
        {shown.length === 0
          ? text.list.nothing
          : text.list.found(shown.length, list.rows.length, size)}
      </p>
      <ul className="inbox-groups">
        {inboxGroups(shown, order).map((group) => (
          <ReceivedGroup key={group.key} group={group} />
        ))}
      </ul>
    </>
  );
}
