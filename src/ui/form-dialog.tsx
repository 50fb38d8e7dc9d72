import { useId, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Notice } from './notice.tsx';

interface FormDialogProps {
  readonly title: string;
  /** What the button that does it says. */
  readonly action: string;
  /** What the button that leaves it says. */
  readonly cancel: string;
  readonly kind?: 'primary' | 'danger';
  /** Why it was not done; undefined as long as nothing went wrong. */
  readonly failure: string | undefined;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question with fields: does it by its button or by Enter, and says below the fields why it could not. */
export function FormDialog(props: FormDialogProps): ReactNode {
  const { title, action, cancel, kind = 'primary', failure, onSubmit, onClose, children } = props;
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
          <Button onClick={onClose}>{cancel}</Button>
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
