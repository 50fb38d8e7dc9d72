import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import {
  AssessmentContext,
  LiveContext,
  useScoredAssessment,
} from '#state/assessments/assessment-context.ts';
import type { AssessmentHandle } from '#state/assessments/assessment-context.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { useDocuments } from '#state/evidence/use-documents.ts';
import { FindingsContext, useCheckedEvidence } from '#state/review/use-findings.ts';
import { SendingContext, useSendingOf } from '#state/files/use-sending.ts';
import { useOpenAssessment } from '#state/assessments/use-open-assessment.ts';
import type { DocumentsFound } from '#workflow/evidence/list-documents.ts';
import { buttonClass } from '#ui/button.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { EvidenceTrouble } from './evidence-trouble.tsx';
import { FrameNav } from './frame-nav.tsx';
import { FrameSubNav } from './frame-sub-nav.tsx';
import { PersonBadge } from './person-badge.tsx';
import { ReworkBanner } from './rework-banner.tsx';
import { ScoreBar } from './score-bar.tsx';
import { SendingBanner } from './sending-banner.tsx';
import { StatusBanner } from './status-banner.tsx';
import './frame.css';
import './score-bar.css';
import './frame-zoomed.css';
import { text } from './text.ts';

interface FrameProps {
  readonly id: AssessmentId;
  readonly children: ReactNode;
}

/** Opens an assessment for all its pages and keeps score, progress and save status in view. */
export function AssessmentFrame({ id, children }: FrameProps): ReactNode {
  const opened = useOpenAssessment(id);
  // In a wait of its own: what is drawn after it is drawn in pieces.
  const found = useDeferredValue(useDocuments(id));
  if (opened.kind === 'failed') {
    return (
      <Page title={text.cannotOpen}>
        <Notice tone="bad" role="alert">
          <p>{failureText(opened.failure, 'reading')}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(opened.failure)} />
        </Notice>
        <p>
          <Link href={paths.home} className={buttonClass('secondary')}>
            <Icon name="arrow-left" />
            {text.backHome}
          </Link>
        </p>
      </Page>
    );
  }
  if (opened.kind === 'opening' || !found) {
    return (
      <p className="page waiting" role="status">
        {text.opening}
      </p>
    );
  }
  return (
    <OpenFrame
      editor={opened.editor}
      rubric={opened.loaded.rubric}
      erased={opened.erased}
      found={found}
    >
      {children}
    </OpenFrame>
  );
}

interface OpenFrameProps extends AssessmentHandle {
  readonly erased: boolean;
  readonly found: DocumentsFound;
  readonly children: ReactNode;
}

function OpenFrame({ editor, rubric, erased, found, children }: OpenFrameProps): ReactNode {
  const handle = useMemo(() => ({ editor, rubric }), [editor, rubric]);
  const live = useScoredAssessment(handle, found);
  const checked = useCheckedEvidence(live);
  const sending = useSendingOf(live.rubric, live.assessment, live.documents);
  return (
    <AssessmentContext value={handle}>
      <LiveContext value={live}>
        <SendingContext value={sending}>
          <div className="frame-top">
            <ScoreBar />
            <div className="frame-row">
              <FrameNav id={live.assessment.id} />
              <PersonBadge />
            </div>
          </div>
          <FrameSubNav id={live.assessment.id} />
          <StatusBanner erased={erased} />
          <ReworkBanner />
          <SendingBanner />
          <EvidenceTrouble />
          <FindingsContext value={checked}>{children}</FindingsContext>
          <ConflictDialog />
        </SendingContext>
      </LiveContext>
    </AssessmentContext>
  );
}
