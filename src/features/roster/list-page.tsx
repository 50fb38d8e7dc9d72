import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { rosterProblems } from '#core/roster/problems.ts';
import { rosterProposals } from '#core/roster/proposals.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { useDesk } from '#state/desk.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { localDay } from '#state/local-day.ts';
import { paperSignText } from '#state/result/paper-sign-text.ts';
import { paths } from '#state/paths.ts';
import { useRoster } from '#state/period/use-roster.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { FailureNotice } from '#ui/failure-notice.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { PaperSign } from '#ui/paper-sign.tsx';
import { Section } from '#ui/section.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { AgencyDialog } from './agency-dialog.tsx';
import { LineagePart } from './lineage-part.tsx';
import { ProposalsPart } from './proposals-part.tsx';
import { RosterTable } from './roster-table.tsx';
import { problemText, text } from './text.ts';

type Asked = { readonly kind: 'new' } | { readonly kind: 'edit'; readonly row: RosterAgency };

const NONE: readonly RosterAgency[] = [];

/** The roster: what is to be decided, the table, and how agencies came from one another. */
export function ListPage(): ReactNode {
  const desk = useDesk();
  const { list, save } = useRoster();
  const [asked, setAsked] = useState<Asked | null>(null);
  const roster = list?.ok ? list.value.sound : NONE;
  const proposals = useMemo(() => rosterProposals(roster), [roster]);
  const problems = useMemo(() => rosterProblems(roster), [roster]);
  const today = localDay(desk.now());
  return (
    <Page title={text.title} lead={text.lead}>
      <div className="actions">
        <Button icon="plus" kind="primary" onClick={() => setAsked({ kind: 'new' })}>
          {text.add}
        </Button>
        <Link href={paths.rosterImport} className={buttonClass('secondary')}>
          {text.import}
        </Link>
      </div>
      {!list && <p role="status">{text.loading}</p>}
      {list && !list.ok && (
        <FailureNotice
          words={failureText(list.error, 'reading')}
          detail={failureDetail(list.error)}
          detailLabel={DETAIL_LABEL}
        />
      )}
      {list?.ok && list.value.damaged.length > 0 && (
        <Notice tone="bad">
          <p>{text.damaged(list.value.damaged.length)}</p>
          <TechnicalDetail
            label={DETAIL_LABEL}
            detail={list.value.damaged
              .map(({ key, places }) => [key, ...places].join('\n'))
              .join('\n')}
          />
        </Notice>
      )}
      {list?.ok && roster.length === 0 && (
        <EmptyState title={text.none.title}>{text.none.next}</EmptyState>
      )}
      {problems.length > 0 && (
        <Section id="tidak-cocok" title={text.problems.title(problems.length)}>
          <ul className="roster-lines">
            {problems.map((problem) => (
              <li key={`${problem.kind} ${problem.row.id}`}>{problemText(problem)}</li>
            ))}
          </ul>
        </Section>
      )}
      {proposals.length > 0 && <ProposalsPart proposals={proposals} onSave={save} />}
      {roster.length > 0 && (
        <>
          <RosterTable
            roster={roster}
            thisYear={today.slice(0, 4)}
            onEdit={(row) => setAsked({ kind: 'edit', row })}
          />
          <LineagePart roster={roster} />
          <PaperSign {...paperSignText(today)} />
        </>
      )}
      {asked && (
        <AgencyDialog
          roster={roster}
          row={asked.kind === 'edit' ? asked.row : null}
          onSave={save}
          onClose={() => setAsked(null)}
        />
      )}
    </Page>
  );
}
