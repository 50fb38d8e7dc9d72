import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { forgetEditor } from '#state/saving/open-editors.ts';
import { paths } from '#state/paths.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { saveAsNew } from '#workflow/assessments/save-as-new.ts';
import { setStatus } from '#workflow/assessments/set-status.ts';
import { STATUS } from './text-status.ts';

/** Says when the open assessment was archived, deleted or erased, and offers the way back. */
export function StatusBanner({ erased }: { readonly erased: boolean }): ReactNode {
  const desk = useDesk();
  const [, navigate] = useLocation();
  const { assessment } = useAssessment();
  const { id, status, agency } = assessment;
  const keep = async (): Promise<void> => {
    const saved = await saveAsNew(desk, assessment);
    say(saved.ok ? STATUS.savedAsNew : failureText(saved.error, 'creating'));
    if (!saved.ok) return;
    forgetEditor(id);
    navigate(paths.tasks(saved.value));
  };
  const restore = async (): Promise<void> => {
    const restored = await setStatus(desk, id, 'active');
    say(restored.ok ? STATUS.restored(agency.name) : failureText(restored.error, 'saving'));
  };
  if (!erased && status === 'active') return null;
  return (
    <div className="status-banner">
      {erased ? (
        <Notice tone="bad" role="alert">
          <p>{STATUS.erased}</p>
          <Button kind="primary" onClick={() => void keep()}>
            {STATUS.saveAsNew}
          </Button>
        </Notice>
      ) : (
        <Notice tone="warn" role="alert">
          <p>{status === 'archived' ? STATUS.archived : STATUS.deleted}</p>
          <Button kind="primary" onClick={() => void restore()}>
            {STATUS.restore}
          </Button>
        </Notice>
      )}
    </div>
  );
}
