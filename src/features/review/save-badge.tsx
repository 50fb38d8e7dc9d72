import { useState, type ReactNode } from 'react';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import type { SheetEditor, SheetEditorState } from '#state/review/sheet-editor.ts';
import { Button } from '#ui/button.tsx';
import { clockTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { SaveState } from '#ui/save-state.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { text } from './text.ts';

interface SaveBadgeProps {
  readonly editor: SheetEditor;
  readonly state: SheetEditorState;
}

type Failure = Extract<SheetEditorState['status'], { kind: 'failed' }>['failure'];

const { save: words } = text;

/** Says "Tersimpan" only of what would survive a killed browser; a failure shouts and offers a way on. */
export function SaveBadge({ editor, state: { status, stored } }: SaveBadgeProps): ReactNode {
  if (status.kind === 'failed') return <SaveFailed editor={editor} failure={status.failure} />;
  return (
    <SaveState className={`review-save review-save-${status.kind}`}>
      {status.kind === 'saved' ? words.saved(clockTime(stored.updatedAt)) : words.pending}
    </SaveState>
  );
}

interface SaveFailedProps {
  readonly editor: SheetEditor;
  readonly failure: Failure;
}

function SaveFailed({ editor, failure }: SaveFailedProps): ReactNode {
  const [trying, setTrying] = useState(false);
  const retry = async (): Promise<void> => {
    setTrying(true);
    await editor.flush().catch(() => undefined);
    setTrying(false);
  };
  return (
    <Notice tone="bad" role="alert">
      <div className="actions">
        <strong>{words.failed}</strong>
        <Button kind="primary" disabled={trying} onClick={() => void retry()}>
          {trying ? words.pending : words.retry}
        </Button>
      </div>
      <Why failure={failure} />
    </Notice>
  );
}

function Why({ failure }: { readonly failure: Failure }): ReactNode {
  if (failure.kind === 'not-open' || failure.kind === 'invalid') {
    return <p>{words[failure.kind]}</p>;
  }
  return (
    <details>
      <summary>{words.why}</summary>
      <p>{failureText(failure, 'saving')}</p>
      <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(failure)} />
    </details>
  );
}
