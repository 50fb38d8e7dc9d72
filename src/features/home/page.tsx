import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { AssessmentStatus } from '#core/assessment/assessment.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { paths } from '#state/paths.ts';
import { usePeriods } from '#state/period/use-periods.ts';
import { useReworks } from '#state/files/use-rework.ts';
import { buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { listAssessments, type AssessmentList } from '#workflow/assessments/list-assessments.ts';
import { AssessmentCard } from './assessment-card.tsx';
import { CareLines } from './care-lines.tsx';
import { DamagedRows } from './damaged-rows.tsx';
import { DeskChoice, useDeskAsked } from './desk-choice.tsx';
import { leaveCard, twins } from './leave-card.ts';
import { StatusFilter } from './status-filter.tsx';
import './home.css';
import { text } from './text.ts';

/** The desk's work queue: every assessment of this browser, and what is damaged. */
export function HomePage({ start }: { readonly start: ReactNode }): ReactNode {
  const desk = useDesk();
  const [status, setStatus] = useState<AssessmentStatus>('active');
  const list = useLive(() => listAssessments(desk), [desk]);
  const isEmpty = list?.ok === true && isWithout(list.value);
  return (
    <Page title={text.title} lead={text.lead}>
      <Beginning isEmpty={isEmpty}>{start}</Beginning>
      <div className="actions home-bar">
        <Link href={paths.start} className={buttonClass('primary')}>
          {text.start}
        </Link>
        {list?.ok && <StatusFilter list={list.value} status={status} onStatus={setStatus} />}
      </div>
      {!list && (
        <p className="waiting" role="status">
          {text.loading}
        </p>
      )}
      {list && !list.ok && (
        <Notice tone="bad" role="alert">
          <p>{failureText(list.error, 'reading')}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(list.error)} />
        </Notice>
      )}
      {list?.ok && list.value.sound.length > 0 && <CareLines />}
      {list?.ok && <Cards list={list.value} status={status} />}
      {list?.ok && list.value.damaged.length > 0 && <DamagedRows rows={list.value.damaged} />}
      {list?.ok && !isEmpty && <DeskChoice />}
    </Page>
  );
}

const isWithout = ({ sound, damaged }: AssessmentList): boolean =>
  sound.length + damaged.length === 0;

interface BeginningProps {
  /** Nothing is stored here yet. */
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** The first steps; where nothing is stored yet, the question for the desk comes before them. */
function Beginning({ isEmpty, children }: BeginningProps): ReactNode {
  const isAsked = useDeskAsked();
  return isEmpty && isAsked ? <DeskChoice /> : children;
}

interface CardsProps {
  readonly list: AssessmentList;
  readonly status: AssessmentStatus;
}

function Cards({ list, status }: CardsProps): ReactNode {
  const periods = usePeriods();
  const reworks = useReworks();
  const shown = list.sound.filter((assessment) => assessment.status === status);
  if (shown.length === 0) return <EmptyState title={text.none[status]} />;
  const alike = twins(shown);
  return (
    <ul className="home-list">
      {shown.map((assessment) => (
        <li key={assessment.id}>
          <AssessmentCard
            assessment={assessment}
            isTwin={alike.has(assessment.id)}
            periods={periods}
            rework={reworks.get(assessment.id)}
            onLeave={() => leaveCard(shown, assessment.id)}
          />
        </li>
      ))}
    </ul>
  );
}
