import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { DocumentId } from '#core/lib/ids.ts';
import { toNumber } from '#core/lib/ratio.ts';
import { useAssessment, useAssessmentHandle } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { percent } from '#ui/format.ts';
import { buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { ClaimPanel } from './claim-panel.tsx';
import { CoveragePanel } from './coverage-panel.tsx';
import { EvidenceContext, type EvidenceParts } from './evidence-parts.ts';
import { FinishBar } from './finish-bar.tsx';
import { IndicatorGuide } from './indicator-guide.tsx';
import { IndicatorNav, useIndicatorKeys } from './indicator-nav.tsx';
import './indicator.css';
import { Ladder } from './ladder.tsx';
import { Narrative } from './narrative.tsx';
import { NotApplicable } from './not-applicable.tsx';
import { StatedValue } from './stated-value.tsx';
import { SubjectField } from './subject-field.tsx';
import { TargetField } from './target-field.tsx';
import { tasksOf, type Task } from './tasks.ts';
import { text } from './text.ts';
import { useWide } from '#ui/use-wide.ts';

interface IndicatorPageProps {
  readonly indicatorId: string;
  readonly evidence: EvidenceParts;
}

/** From this width on a document has room beside the criteria. */
const BESIDE_REM = 75;

/** One indicator on one page: what is asked, what is claimed, why, and where to go next. */
export function IndicatorPage({ indicatorId, evidence }: IndicatorPageProps): ReactNode {
  const { rubric, answers, assessment, sheet, supports } = useAssessment();
  const tasks = tasksOf(rubric, answers, sheet.claimed, supports);
  const position = tasks.findIndex((task) => task.indicator.id === indicatorId);
  const task = tasks[position];
  if (!task) {
    return (
      <Page title={text.cannotOpen}>
        <Notice tone="bad">{text.indicator.missing}</Notice>
        <p>
          <Link href={paths.tasks(assessment.id)} className={buttonClass('secondary')}>
            {text.nav.tasks}
          </Link>
        </p>
      </Page>
    );
  }
  return (
    <IndicatorForm
      key={indicatorId}
      evidence={evidence}
      task={task}
      position={position}
      total={tasks.length}
      previous={tasks[position - 1]?.indicator.id}
      next={tasks[position + 1]?.indicator.id}
    />
  );
}

interface IndicatorFormProps {
  readonly evidence: EvidenceParts;
  readonly task: Task;
  readonly position: number;
  readonly total: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

function IndicatorForm(props: IndicatorFormProps): ReactNode {
  const { evidence, task, position, total, previous, next } = props;
  const { rubric, terms, assessment, sheet } = useAssessment();
  const { editor } = useAssessmentHandle();
  const { indicator, answer, trace } = task;
  const change = (edit: (before: typeof answer) => typeof answer): void =>
    editor.change(indicator.id, edit);
  useIndicatorKeys({ assessmentId: assessment.id, previous, next });
  const wide = useWide();
  const room = useWide(BESIDE_REM);
  const [shown, setShown] = useState<DocumentId | null>(null);
  const { Slot, Beside } = evidence;
  const view = useMemo(() => ({ Slot, shown, onShow: setShown }), [Slot, shown]);
  const beside = shown !== null && room;
  const applies = answer.rating !== 'not-applicable';
  const nav = (place: 'top' | 'end'): ReactNode => (
    <IndicatorNav
      place={place}
      assessmentId={assessment.id}
      previous={previous}
      next={next}
      label={text.indicator.position(position + 1, total)}
    />
  );
  return (
    <Page
      title={`${indicator.code} ${indicator.title}`}
      kicker={text.indicator.kicker(task.path.map((group) => group.title))}
      lead={
        <p className="question">
          {indicator.question}{' '}
          {trace.state !== 'not-applicable' && (
            <span className="soft numeric">
              {text.indicator.share(percent(toNumber(trace.share)), terms)}
            </span>
          )}
        </p>
      }
    >
      {nav('top')}
      <div className={beside ? 'indicator-columns indicator-beside' : 'indicator-columns'}>
        <div className="stack">
          {!wide && <IndicatorGuide indicator={indicator} place="before" />}
          {indicator.mayBeNotApplicable && (
            <NotApplicable indicator={indicator} answer={answer} onChange={change} />
          )}
          {applies && indicator.repeat && (
            <SubjectField repeat={indicator.repeat} answer={answer} onChange={change} />
          )}
          {applies && (
            <EvidenceContext value={view}>
              <Ladder rubric={rubric} indicator={indicator} answer={answer} onChange={change} />
            </EvidenceContext>
          )}
          {applies && (
            <StatedValue rubric={rubric} indicator={indicator} answer={answer} onChange={change} />
          )}
          {applies && <CoveragePanel task={task} onChange={change} />}
          <ClaimPanel rubric={rubric} task={task} hasEvidence={sheet.supported.kind === 'scored'} />
          <Narrative task={task} onChange={change} />
          {applies && (
            <TargetField rubric={rubric} indicator={indicator} answer={answer} onChange={change} />
          )}
          <FinishBar task={task} next={next} onChange={change} />
        </div>
        {wide && !beside && <IndicatorGuide indicator={indicator} place="beside" />}
        {shown !== null && (
          <Beside
            documentId={shown}
            place={room ? 'beside' : 'over'}
            onClose={() => setShown(null)}
          />
        )}
      </div>
      {nav('end')}
      <p>
        <Link className="indicator-history" href={paths.journal(assessment.id, indicator.id)}>
          {text.indicator.history}
        </Link>
      </p>
      <p className="soft indicator-keys">{text.indicator.keys}</p>
    </Page>
  );
}
