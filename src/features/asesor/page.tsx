import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { filtered, reworkOf } from '#core/review/queue-order.ts';
import type { ReviewQueue } from '#core/review/queue.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { explained } from '#state/words/glossary.ts';
import { paths } from '#state/paths.ts';
import { useQueueFilter } from '#state/review/queue-view.ts';
import { useReviewQueue } from '#state/review/use-review-queue.ts';
import { buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { Terms } from '#ui/terms.tsx';
import { AbsentList } from './absent-list.tsx';
import './asesor.css';
import { QueueFilters } from './queue-filters.tsx';
import { QueueRow } from './queue-row.tsx';
import { ReworkList } from './rework-list.tsx';
import { text } from './text.ts';
import { useKeys } from './use-keys.ts';

const TERMS_HERE = explained('submission', 'verdict', 'clarification', 'objection');

/** The desk of an asesor: what was received, how it stands, and what waits for whom. */
export function AsesorPage({ start }: { readonly start: ReactNode }): ReactNode {
  const queue = useReviewQueue();
  return (
    <Page title={text.title} lead={text.lead}>
      <Terms {...TERMS_HERE} />
      <div className="actions">
        <Link href={paths.inbox} className={buttonClass('secondary')}>
          {text.receive}
        </Link>
        <Link href={paths.agreementAll} className="asesor-link">
          {text.agreement}
        </Link>
      </div>
      {start}
      {!queue && <p role="status">{text.loading}</p>}
      {queue && !queue.ok && (
        <Notice tone="bad" role="alert">
          <p>{failureText(queue.error, 'reading')}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(queue.error)} />
        </Notice>
      )}
      {queue?.ok && <Queue queue={queue.value} />}
    </Page>
  );
}

function Queue({ queue }: { readonly queue: ReviewQueue }): ReactNode {
  const filter = useQueueFilter();
  const shown = filtered(queue, filter);
  const [first] = shown.entries;
  useKeys({ openFirst: first && paths.review(first.submission) });
  const { entries, absent, damaged } = queue;
  const waiting = shown.entries.filter(({ waitsFor }) => waitsFor === 'me').length;
  return (
    <>
      {damaged > 0 && <Notice tone="warn">{text.damaged(damaged)}</Notice>}
      {entries.length === 0 && <EmptyState title={text.empty.title}>{text.empty.next}</EmptyState>}
      <ReworkList rework={reworkOf(entries)} />
      {entries.length + absent.length > 0 && <QueueFilters queue={queue} filter={filter} />}
      {entries.length > 0 && (
        <section className="stack" aria-label={text.list}>
          <p className="soft numeric" role="status">
            {shown.entries.length === 0
              ? text.nothing
              : text.summary(shown.entries.length, entries.length, waiting)}
          </p>
          {first && <p className="soft asesor-keys">{text.keys.open}</p>}
          <ul className="queue">
            {shown.entries.map((entry) => (
              <QueueRow key={entry.submission} entry={entry} />
            ))}
          </ul>
        </section>
      )}
      <AbsentList absent={shown.absent} open={filter.state === 'not-assessed'} />
    </>
  );
}
