import type { ReactNode } from 'react';
import type { AgreementReport, ReportParts } from '#core/agreement/report.ts';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import { useMeasured } from '#state/review/use-agreement.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { RunningWork } from '#ui/running-work.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { text } from './text.ts';
import type { AgreementView } from './view.ts';

interface MeasuredProps {
  readonly view: AgreementView;
  readonly parts: ReportParts;
  readonly children: (report: AgreementReport) => ReactNode;
}

/** Measures in the worker, with progress and a way to stop; then shows what was measured. */
export function Measured({ view, parts, children }: MeasuredProps): ReactNode {
  const { rubric, sheets, only } = view;
  const { state, again, cancel } = useMeasured({ rubric, sheets, only, parts });
  if (state.kind === 'ready') return children(state.report);
  if (state.kind === 'making') {
    return (
      <RunningWork
        words={text.working(state.done, state.total)}
        done={state.done}
        total={state.total}
      >
        <Button onClick={cancel}>{text.cancel}</Button>
      </RunningWork>
    );
  }
  return (
    <Notice
      tone={state.kind === 'failed' ? 'bad' : 'info'}
      role={state.kind === 'failed' ? 'alert' : 'status'}
    >
      <p>{state.kind === 'failed' ? text.failed : text.stopped}</p>
      {state.kind === 'failed' && <TechnicalDetail label={DETAIL_LABEL} detail={state.detail} />}
      <Button onClick={again}>{text.again}</Button>
    </Notice>
  );
}
