import { useState, type ReactNode } from 'react';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import type { DocumentEditor, DocumentEditorState } from '#state/evidence/document-editor.ts';
import { useDocumentState } from '#state/evidence/use-document-editor.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SaveState } from '#ui/save-state.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { text } from './text-document.ts';

type Failure = Extract<DocumentEditorState['status'], { kind: 'failed' }>['failure'];

function sentence(failure: Failure): string {
  if (failure.kind === 'missing') return text.save.missing;
  return failure.kind === 'invalid-details'
    ? text.save.invalid(failure.paths)
    : failureText(failure, 'saving');
}

/** Says "Tersimpan" only of what would survive a killed browser; a failure stays in view. */
export function DocumentSaved({ editor }: { readonly editor: DocumentEditor }): ReactNode {
  const { status } = useDocumentState(editor);
  const [trying, setTrying] = useState(false);
  if (status.kind !== 'failed') {
    return (
      <SaveState className={`document-saved document-${status.kind}`}>
        {status.kind === 'saved' && <Icon name="check" />}
        {text.save[status.kind]}
      </SaveState>
    );
  }
  const { failure } = status;
  const retry = async (): Promise<void> => {
    setTrying(true);
    await editor.flush().catch(() => undefined);
    setTrying(false);
  };
  return (
    <Notice tone="bad" role="alert" title={text.save.failed}>
      <p>{sentence(failure)}</p>
      {failure.kind !== 'invalid-details' && (
        <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(failure)} />
      )}
      <Button kind="primary" disabled={trying} onClick={() => void retry()}>
        {trying ? text.save.pending : text.save.retry}
      </Button>
    </Notice>
  );
}
