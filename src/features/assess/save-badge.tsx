import type { ReactNode } from 'react';
import { useAssessmentHandle, useSaveStatus } from '#state/assessment-context.ts';
import { failureText } from '#state/failure-text.ts';
import { Button } from '#ui/button.tsx';
import { clockTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { text } from './text.ts';

/** Says "Tersimpan" only of what would survive a killed browser; a failure shouts and offers a way on. */
export function SaveBadge(): ReactNode {
  const status = useSaveStatus();
  const { editor } = useAssessmentHandle();
  if (status.kind === 'failed') {
    return (
      <div className="save-failed">
        <Notice tone="bad" role="alert" title={text.save.failed}>
          <p>{failureText(status.failure)}</p>
          <Button kind="primary" onClick={() => void editor.flush()}>
            {text.save.retry}
          </Button>
        </Notice>
      </div>
    );
  }
  return (
    <p className={`save-badge save-${status.kind}`} role="status" aria-live="off">
      {status.kind === 'saved' ? text.save.saved(clockTime(status.at)) : text.save.pending}
    </p>
  );
}
