import { useId, type ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { text } from './text.ts';

interface QuestionProps {
  readonly title: string;
  readonly action: string;
  readonly kind: 'primary' | 'danger';
  /** Why it was not done; undefined as long as nothing went wrong. */
  readonly failure: string | undefined;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question with fields, answered by its button or by Enter. */
export function Question(props: QuestionProps): ReactNode {
  const { title, action, kind, failure, onSubmit, onClose, children } = props;
  const form = useId();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button kind={kind} type="submit" form={form}>
            {action}
          </Button>
          <Button onClick={onClose}>{text.accept.cancel}</Button>
        </>
      }
    >
      <form
        id={form}
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        {failure !== undefined && (
          <Notice tone="bad" role="alert">
            <p>{failure}</p>
          </Notice>
        )}
      </form>
    </Dialog>
  );
}
