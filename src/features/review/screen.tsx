import { useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { OPEN } from '#core/review/finding.ts';
import { lastYearOf } from '#core/review/last-year.ts';
import { findingOfTrace } from '#core/review/proposal.ts';
import type { Stage } from '#core/review/stages.ts';
import { showShortcuts } from '#state/help/shortcuts.ts';
import type { SheetEditor } from '#state/review/sheet-editor.ts';
import type { ReadingSaid } from '#state/review/use-reading-list.ts';
import { useReviewChecks } from '#state/review/use-review-checks.ts';
import type { ReviewDesk } from '#state/review/use-review-desk.ts';
import { useReviewEvidence } from '#state/review/use-review-evidence.ts';
import { useShownSheet } from '#state/review/use-sheet.ts';
import { useWide } from '#ui/use-wide.ts';
import type { OpenSubmission } from '#workflow/receive/open-submission.ts';
import { ActionBar } from './action-bar.tsx';
import { ChecksCard } from './checks-card.tsx';
import { ClaimCard } from './claim-card.tsx';
import { ClosedNotice } from './closed-notice.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { EvidenceLadder } from './evidence-ladder.tsx';
import { FinishSummary } from './finish-summary.tsx';
import { LevelPanel } from './level-panel.tsx';
import type { ReviewParts } from './parts.ts';
import { PreviewSide } from './preview-side.tsx';
import { Sentences } from './sentences.tsx';
import { useHands } from './use-hands.ts';
import { useModel, type ReviewModel, type useClaim } from './use-model.ts';
import { focusWriting, useReviewKeys } from './use-review-keys.ts';

/** Addresses along the walk of a page and across it; undefined = the end of it. */
export interface Ways {
  readonly next: string | undefined;
  readonly previous: string | undefined;
  readonly nextAcross: string | undefined;
  readonly previousAcross: string | undefined;
  /** Where to go when the last one is done. */
  readonly end: string;
}

interface ScreenProps {
  readonly submission: OpenSubmission;
  readonly known: NonNullable<ReturnType<typeof useClaim>>;
  readonly editor: SheetEditor;
  readonly desk: ReviewDesk;
  readonly ways: Ways;
  readonly parts: ReviewParts;
  /** Told what the sheet says of the indicator, whenever that changes. */
  readonly onSaid?: ((said: ReadingSaid | null) => void) | undefined;
}

/** From this width on a document has room beside its verdict. */
const BESIDE_REM = 68;

/** One indicator of one submission: what is claimed, what proves it, and what the asesor says. */
export function Screen(props: ScreenProps): ReactNode {
  const { submission, known, editor, desk, ways, parts, onSaid } = props;
  const { Preview, sentenceOf } = parts;
  const [, navigate] = useLocation();
  const { state, sheet } = useShownSheet(editor);
  const evidence = useReviewEvidence(submission, desk.answered.has(submission.record.id));
  const model = useModel(known, submission, evidence, sheet);
  useSaid(submission, model, onSaid);
  const { active, hands } = useHands(editor, model);
  const checks = useReviewChecks(submission, evidence.documents, known.indicator.id);
  const [stage, setStage] = useState<Stage>('document');
  const [attempt, setAttempt] = useState(0);
  const room = useWide(BESIDE_REM);
  const [preview, setPreview] = useState(room);
  const row = model.rows.find(({ key }) => key === active);
  const go = (to: string | undefined): (() => void) | undefined =>
    to === undefined ? undefined : () => navigate(to);
  const accept = (): void => {
    const { finding } = model.proposal;
    if (model.readOnly || finding.is === 'open') return;
    hands.rate({ stages: { ...model.rating.stages, [stage]: finding } });
    hands.markAbsent();
    focusWriting();
  };
  const finish = (): void => {
    if (model.readOnly) return navigate(ways.next ?? ways.end);
    setAttempt((count) => count + 1);
    if (model.lacks.length > 0) return;
    hands.rate({ done: true });
    navigate(ways.next ?? ways.end);
  };
  useReviewKeys({
    hands,
    row,
    accept,
    finish,
    next: go(ways.next),
    previous: go(ways.previous),
    nextAcross: go(ways.nextAcross),
    previousAcross: go(ways.previousAcross),
    togglePreview: () => setPreview((isOpen) => !isOpen),
  });
  return (
    <>
      <ClosedNotice sheet={sheet} rating={model.rating} />
      <div className="review-columns">
        <div className="stack review-main">
          <ClaimCard {...model} lastYear={lastYearOf(desk.results, submission.record.about)} />
          <EvidenceLadder
            model={model}
            active={active}
            here={evidence.here}
            remarks={checks.counts}
            hands={hands}
          />
          <ChecksCard found={checks} sentenceOf={sentenceOf} />
          <LevelPanel model={model} stage={stage} onStage={setStage} rate={hands.rate} />
          <Sentences model={model} rate={hands.rate} />
          <FinishSummary model={model} attempt={attempt} active={active} />
        </div>
        <PreviewSide
          row={row}
          isHere={row?.document ? evidence.here.has(row.document.file.digest) : false}
          isOpen={preview}
          onToggle={() => setPreview((isOpen) => !isOpen)}
          Preview={Preview}
        />
      </div>
      <ActionBar
        model={model}
        editor={editor}
        state={state}
        onAccept={accept}
        onAcceptRest={hands.acceptRest}
        onFinish={finish}
        onUndo={() => hands.rate({ done: false })}
        onHelp={showShortcuts}
      />
      <ConflictDialog editor={editor} conflicts={state.conflicts} rubric={submission.rubric} />
    </>
  );
}

/** Tells the list beside, whenever what it shows of this submission changes. */
function useSaid(
  submission: OpenSubmission,
  { claim, proposal, finding, rating: { done } }: ReviewModel,
  onSaid: ScreenProps['onSaid'],
): void {
  const proposed = proposal.finding;
  const { trace } = claim;
  useEffect(() => {
    const claimed = trace ? findingOfTrace(trace) : OPEN;
    onSaid?.({ submission, claim: claimed, proposal: proposed, mine: finding, begun: true, done });
  }, [onSaid, submission, trace, proposed, finding, done]);
}
