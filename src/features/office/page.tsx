import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { officeQueue } from '#core/period/office-queue.ts';
import { rosterProblems } from '#core/roster/problems.ts';
import { rosterProposals } from '#core/roster/proposals.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { useOffice } from '#state/period/use-office.ts';
import { useReviewQueue } from '#state/review/use-review-queue.ts';
import { buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import type { OfficeFacts } from '#workflow/period/period-progress.ts';
import { ClearanceCard } from './clearance-card.tsx';
import { PeriodCards } from './period-cards.tsx';
import { QueueGroups } from './queue-groups.tsx';
import './office.css';
import { text } from './text.ts';

/** The home of the desk of Diskominfo: what is late, what is due, what waits. */
export function OfficePage({ start }: { readonly start: ReactNode }): ReactNode {
  const office = useOffice();
  return (
    <Page title={text.title} lead={text.lead}>
      {start}
      {!office && <p role="status">{text.loading}</p>}
      {office && !office.ok && (
        <Notice tone="bad" role="alert">
          <p>{failureText(office.error, 'reading')}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(office.error)} />
        </Notice>
      )}
      {office?.ok && <Desk office={office.value} />}
    </Page>
  );
}

function Desk({ office }: { readonly office: OfficeFacts }): ReactNode {
  const { periods, factsOf } = office;
  const items = useMemo(() => officeQueue(periods, factsOf), [periods, factsOf]);
  const queue = useReviewQueue();
  const ready = queue?.ok ? queue.value.entries.filter(({ state }) => state === 'ready').length : 0;
  return (
    <>
      <Section id="antrean" title={text.queue.title}>
        {items.length === 0 && ready === 0 && (
          <EmptyState title={text.queue.none.title}>{text.queue.none.next}</EmptyState>
        )}
        <QueueGroups items={items} />
        {ready > 0 && (
          <p>
            {text.ready(ready)} <Link href={paths.consensusList}>{text.readyLink}</Link>
          </p>
        )}
        <p className="soft">
          {text.queue.inbox} <Link href={paths.inbox}>{text.queue.inboxLink}</Link>
        </p>
      </Section>
      <PeriodCards office={office} />
      <ClearanceCard roster={office.roster} />
      <RosterCard office={office} />
    </>
  );
}

/** Whether the roster is kept, and whether something in it is to be decided. */
function RosterCard({ office: { roster } }: { readonly office: OfficeFacts }): ReactNode {
  const problems = useMemo(() => rosterProblems(roster).length, [roster]);
  const proposals = useMemo(() => rosterProposals(roster).length, [roster]);
  if (roster.length > 0 && problems + proposals === 0) return null;
  return (
    <Section id="daftar-opd" title={text.roster.title}>
      {roster.length === 0 && (
        <EmptyState title={text.roster.none.title}>{text.roster.none.next}</EmptyState>
      )}
      {problems > 0 && <p>{text.roster.problems(problems)}</p>}
      {proposals > 0 && <p>{text.roster.proposals(proposals)}</p>}
      <div className="actions">
        <Link href={paths.roster} className={buttonClass('secondary')}>
          {roster.length === 0 ? text.roster.fill : text.roster.open}
        </Link>
      </div>
    </Section>
  );
}
