import { useLayoutEffect, type ReactNode } from 'react';
import { useAssessment, useSaveStatus } from '#state/assessments/assessment-context.ts';
import { useDesk } from '#state/desk.ts';
import { SaveState } from '#ui/save-state.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { focusTitleIfLost } from './keep-focus.ts';
import { later, savedTime } from './saved-time.ts';
import { SaveFailed } from './save-failed.tsx';
import { text } from './text.ts';

/** Says "Tersimpan" only of what would survive a killed browser; a failure shouts and offers a way on. */
export function SaveBadge(): ReactNode {
  const status = useSaveStatus();
  const desk = useDesk();
  const { updatedAt } = useAssessment().assessment;
  const failed = status.kind === 'failed';
  // The button of a failure leaves with it.
  useLayoutEffect(() => (failed ? focusTitleIfLost : undefined), [failed]);
  if (status.kind === 'failed') return <SaveFailed failure={status.failure} />;
  return (
    <SaveState className={`save-badge save-${status.kind}`}>
      {status.kind === 'saved' && <Icon name="check" />}
      {status.kind === 'saved'
        ? text.save.saved(savedTime(later(status.at, updatedAt), desk.now()))
        : text.save.pending}
    </SaveState>
  );
}
