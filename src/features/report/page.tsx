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
  const making = state.kind === 'making' ? state : undefined;
  const startLabel = state.kind === 'ready' ? text.again : text.make;
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
  readonly kind: Assessment['kind'];
  readonly blank: number;
}

function WatermarkNotice({ kind, blank }: WatermarkNoticeProps): ReactNode {
  if (kind === 'simulation') return <Notice tone="warn">{text.watermark.simulation}</Notice>;
  if (blank > 0) return <Notice tone="warn">{text.watermark.draft(blank)}</Notice>;
  return <Notice tone="good">{text.watermark.none}</Notice>;
}
