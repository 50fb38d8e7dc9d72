import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Assessment } from '#core/assessment/assessment.ts';
import { unfinishedIn } from '#core/report/self-assessment.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { useReport } from '#state/assessments/use-report.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Progress } from '#ui/progress.tsx';
import { ReadyReport } from './ready-report.tsx';
import './report.css';
import { text } from './text.ts';

/** Makes, previews and downloads the PDF; says beforehand what it will and will not look like. */
export function ReportPage(): ReactNode {
  const { rubric, terms, assessment, answers, sheet } = useAssessment();
  const { state, make, cancel } = useReport();
  const [madeFrom, setMadeFrom] = useState<Assessment>();
  const start = (): void => {
    setMadeFrom(assessment);
    void make();
  };
  const making = state.kind === 'making' ? state : undefined;
  const startLabel = state.kind === 'ready' ? text.again : text.make;
  return (
    <Page title={text.title} kicker={assessment.agency.name} lead={text.lead}>
      <WatermarkNotice
        assessment={assessment}
        blank={sheet.claimed.counts.blank}
        unfinished={unfinishedIn(rubric, answers)}
      />
      {terms.notIndex !== null && (
        <Notice tone="warn" title={terms.notIndex}>
          {text.partOnly}
        </Notice>
      )}
      <section className="prose">
        <h2>{text.contents}</h2>
        <ul>
          {text.parts(terms).map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      </section>
      <div className={making ? 'card report-progress' : undefined}>
        {making && (
          <>
            <p role="status">{text.making(making.done, making.total)}</p>
            <Progress
              label={text.making(making.done, making.total)}
              value={making.done}
              max={making.total}
            />
          </>
        )}
        <div className="actions">
          {/* One button all along, so that the focus is not lost when its meaning changes. */}
          <Button kind={making ? 'secondary' : 'primary'} onClick={making ? cancel : start}>
            {making ? text.cancel : startLabel}
          </Button>
        </div>
      </div>
      {state.kind === 'failed' && (
        <Notice tone="bad" role="alert" title={text.failed}>
          {text.failedBody(state.detail)}
        </Notice>
      )}
      {state.kind === 'ready' && (
        <ReadyReport
          pdf={state.pdf}
          address={state.address}
          madeAt={state.at}
          fileName={text.fileName(assessment.agency.name, assessment.year)}
          stale={madeFrom !== assessment}
        />
      )}
    </Page>
  );
}

interface WatermarkNoticeProps {
  readonly assessment: Assessment;
  readonly blank: number;
  readonly unfinished: number;
}

function WatermarkNotice({ assessment, blank, unfinished }: WatermarkNoticeProps): ReactNode {
  if (assessment.kind === 'simulation') {
    return <Notice tone="warn">{text.watermark.simulation}</Notice>;
  }
  if (unfinished === 0) return <Notice tone="good">{text.watermark.none}</Notice>;
  return (
    <Notice tone="warn">
      <p>{blank > 0 ? text.watermark.draft(blank) : text.watermark.unfinished(unfinished)}</p>
      <p>
        <Link href={paths.tasks(assessment.id)} className={buttonClass('secondary')}>
          {text.watermark.toTasks}
        </Link>
      </p>
    </Notice>
  );
}
