import type { ReactNode } from 'react';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import {
  shownPeriod,
  type PeriodEditor,
  type PeriodEditorState,
} from '#state/period/period-editor.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SaveState } from '#ui/save-state.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { TwoVersions } from '#ui/two-versions.tsx';
import { DraftChanges } from './draft-changes.tsx';
import { text } from './text.ts';

interface SaveLineProps {
  readonly editor: PeriodEditor;
  readonly state: PeriodEditorState;
}

type Failure = Extract<PeriodEditorState['status'], { kind: 'failed' }>['failure'];

function sentence(failure: Failure): string {
  switch (failure.kind) {
    case 'not-own':
      return text.save.notOwn;
    case 'missing':
      return text.save.gone;
    case 'damaged':
      return text.damaged(1);
    case 'storage':
      return failureText(failure, 'saving');
  }
}

/** Whether everything typed is stored; what to do when it is not. */
export function SaveLine({ editor, state }: SaveLineProps): ReactNode {
  const { status, conflict, stored } = state;
  if (conflict) {
    return (
      <TwoVersions title={text.conflict.title} words={text.conflict} onKeep={editor.resolve}>
        <p>{text.conflict.body}</p>
        <DraftChanges before={stored.draft} after={shownPeriod(state)} />
      </TwoVersions>
    );
  }
  if (status.kind === 'failed') {
    const { failure } = status;
    return (
      <Notice tone="bad" role="alert" title={text.save.failed}>
        <p>{sentence(failure)}</p>
        <TechnicalDetail
          label={DETAIL_LABEL}
          detail={failure.kind === 'not-own' ? undefined : failureDetail(failure)}
        />
        <div className="actions">
          <Button onClick={() => void editor.flush()}>{text.save.retry}</Button>
        </div>
      </Notice>
    );
  }
  return <SaveState>{status.kind === 'saved' ? text.save.saved : text.save.pending}</SaveState>;
}
