import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { brokenFields, sameProblems } from './broken-fields.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { ErrorSummary, type SummaryItem } from './error-summary.tsx';
import { Notice } from './notice.tsx';

interface FormDialogProps {
  readonly title: string;
  /** What the button that does it says. */
  readonly action: string;
  /** What the button that leaves it says. */
  readonly cancel: string;
  readonly kind?: 'primary' | 'danger';
  /** What stands above the list of fields that have to be mended. */
  readonly problems: string;
  /** Why it was not done; undefined as long as nothing went wrong. */
  readonly failure: string | undefined;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A question with fields: does it by its button or by Enter. Fields that are not accepted are listed
 * above them, each a way to its field; why it could not be done at all stands below.
 */
export function FormDialog(props: FormDialogProps): ReactNode {
  const { title, action, cancel, kind = 'primary', failure, children } = props;
  const { problems, onSubmit, onClose } = props;
  const form = useId();
  const element = useRef<HTMLFormElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [broken, setBroken] = useState<readonly SummaryItem[]>([]);
  // The fields say what is wrong with them, now or a moment after the attempt; the same is not said anew.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => {
    if (attempt === 0) return;
    const found = brokenFields(element.current);
    setBroken((before) => (sameProblems(before, found) ? before : found));
  });
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
        ref={element}
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAttempt((count) => count + 1);
          onSubmit();
        }}
      >
        <ErrorSummary title={problems} items={broken} attempt={attempt} />
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
