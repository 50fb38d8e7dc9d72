import type { ReactNode } from 'react';
import { sameValue } from '#core/lib/same-value.ts';
import {
  shownConsensus,
  type ConsensusEditor,
  type ConsensusEditorState,
} from '#state/result/consensus-editor.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SaveState } from '#ui/save-state.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { TwoVersions } from '#ui/two-versions.tsx';
import { text } from './text.ts';

interface SaveLineProps {
  readonly editor: ConsensusEditor;
  readonly state: ConsensusEditorState;
}

type Failure = Extract<ConsensusEditorState['status'], { kind: 'failed' }>['failure'];

function sentence(failure: Failure): string {
  switch (failure.kind) {
    case 'missing':
      return text.save.gone;
    case 'damaged':
      return text.save.broken;
    case 'storage':
      return failureText(failure, 'saving');
  }
}

function differing(state: ConsensusEditorState): number {
  const [mine, theirs] = [shownConsensus(state).values, state.stored.values];
  const ids = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return [...ids].filter((id) => !sameValue(mine[id], theirs[id])).length;
}

/** Whether everything is stored; what to do when it is not. */
export function SaveLine({ editor, state }: SaveLineProps): ReactNode {
  const { status, conflict } = state;
  const words = text.save;
  if (conflict) {
    return (
      <TwoVersions title={words.conflict} words={words} onKeep={editor.resolve}>
        <p>{words.conflictBody}</p>
        <p>{words.theirs(differing(state))}</p>
      </TwoVersions>
    );
  }
  if (status.kind === 'failed') {
    return (
      <Notice tone="bad" role="alert" title={words.failed}>
        <p>{sentence(status.failure)}</p>
        <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(status.failure)} />
        <div className="actions">
          <Button onClick={() => void editor.flush()}>{words.retry}</Button>
        </div>
      </Notice>
    );
  }
  return <SaveState>{status.kind === 'saved' ? words.saved : words.pending}</SaveState>;
}
