import { useState, type ReactNode } from 'react';
import { fatesOf, type ResultsImport } from '#core/intake/results-import.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/failure-text.ts';
import { dismissResultsImport } from '#state/results-import.ts';
import { say } from '#state/toasts.ts';
import { FormDialog } from '#ui/form-dialog.tsx';
import { undoResultsImport } from '#workflow/undo-results-import.ts';
import { text } from './text.ts';

const { undo } = text;

interface QuestionProps {
  readonly account: ResultsImport;
  readonly onClose: () => void;
}

/** Asks before an import is taken back. */
export function UndoQuestion({ account, onClose }: QuestionProps): ReactNode {
  const desk = useDesk();
  const [failure, setFailure] = useState<string>();
  const submit = async (): Promise<void> => {
    const done = await undoResultsImport(desk, account.id);
    if (!done.ok) {
      setFailure(failureText(done.error, 'changing'));
      return;
    }
    dismissResultsImport();
    say(undo.done(account.source));
    onClose();
  };
  return (
    <FormDialog
      title={undo.title}
      action={undo.action}
      cancel={undo.cancel}
      kind="danger"
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{undo.body(fatesOf(account).taken)}</p>
    </FormDialog>
  );
}
