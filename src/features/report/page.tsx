import { useState, type ReactNode } from 'react';
import type { Assessment } from '#core/assessment/assessment.ts';
import { useAssessment } from '#state/assessment-context.ts';
import { useReport } from '#state/use-report.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Progress } from '#ui/progress.tsx';
import { ReadyReport } from './ready-report.tsx';
import './report.css';
import { text } from './text.ts';

/** Makes, previews and downloads the PDF; says beforehand what it will and will not look like. */
export function ReportPage(): ReactNode {
  const { assessment, sheet } = useAssessment();
  const { state, make, cancel } = useReport();
  const [madeFrom, setMadeFrom] = useState<Assessment>();
  const start = (): void => {
    setMadeFrom(assessment);
    void make();
  };
  return (
    <Page title={text.title} kicker={assessment.agency.name} lead={text.lead}>
      <WatermarkNotice kind={assessment.kind} blank={sheet.claimed.counts.blank} />
      <section className="prose">
        <h2>{text.contents}</h2>
        <ul>
          {text.parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      </section>
      {state.kind === 'making' ? (
        <div className="card report-progress">
          <p role="status">{text.making(state.done, state.total)}</p>
          <Progress
            label={text.making(state.done, state.total)}
            value={state.done}
            max={state.total}
          />
          <div className="actions">
            <Button onClick={cancel}>{text.cancel}</Button>
          </div>
        </div>
      ) : (
        <div className="actions">
          <Button kind="primary" onClick={start}>
            {state.kind === 'ready' ? text.again : text.make}
          </Button>
        </div>
      )}
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
  readonly kind: Assessment['kind'];
  readonly blank: number;
}

function WatermarkNotice({ kind, blank }: WatermarkNoticeProps): ReactNode {
  if (kind === 'simulation') return <Notice tone="warn">{text.watermark.simulation}</Notice>;
  if (blank > 0) return <Notice tone="warn">{text.watermark.draft(blank)}</Notice>;
  return <Notice tone="good">{text.watermark.none}</Notice>;
}
