import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { text } from './text.ts';

interface EraseQuestionProps {
  readonly body: string;
  readonly onCancel: () => void;
  readonly onErase: () => void;
}

/** The one action without a way back asks first. */
export function EraseQuestion({ body, onCancel, onErase }: EraseQuestionProps): ReactNode {
  return (
    <Dialog
      title={text.eraseQuestion.title}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{text.eraseQuestion.cancel}</Button>
          <Button
            kind="danger"
            onClick={() => {
              onCancel();
              onErase();
            }}
          >
            {text.actions.erase}
          </Button>
        </>
      }
    >
      <p>{body}</p>
    </Dialog>
  );
}
