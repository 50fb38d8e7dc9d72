import { useState, type ReactNode } from 'react';
import { useAssessmentHandle } from '#state/assessments/assessment-context.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import type { SaveStatus } from '#state/saving/editor.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { text } from './text.ts';

type Failure = Extract<SaveStatus, { kind: 'failed' }>['failure'];

/** A failed save: short enough to leave room for the form, with the way on and the reason. */
export function SaveFailed({ failure }: { readonly failure: Failure }): ReactNode {
  const { editor } = useAssessmentHandle();
  const [trying, setTrying] = useState(false);
  const retry = async (): Promise<void> => {
    setTrying(true);
    await editor.flush().catch(() => undefined);
    setTrying(false);
  };
  return (
    <div className="save-failed">
      <Notice tone="bad" role="alert">
        <div className="actions">
          <strong>{text.save.failed}</strong>
          <Button kind="primary" disabled={trying} onClick={() => void retry()}>
            {trying ? text.save.pending : text.save.retry}
          </Button>
        </div>
        <details>
          <summary>{text.save.why}</summary>
          <p>{failureText(failure, 'saving')}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(failure)} />
        </details>
      </Notice>
    </div>
  );
}
