import type { ReactNode } from 'react';
import { fatesOf, type ResultsImport } from '#core/intake/results-import.ts';
import { useDesk } from '#state/desk.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { undoResults } from '#state/portfolio/results-import.ts';
import { say } from '#state/saving/toasts.ts';
import { FormDialog } from '#ui/form-dialog.tsx';
import { text } from './text.ts';

const { undo } = text;

interface QuestionProps {
  readonly account: ResultsImport;
  readonly onClose: () => void;
}

/** Asks before an import is taken back. */
export function UndoQuestion({ account, onClose }: QuestionProps): ReactNode {
  const desk = useDesk();
  const submit = (): void => {
    undoResults(desk, account, () => say(undo.done(account.source)));
    onClose();
  };
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      title={undo.title}
      action={undo.action}
      cancel={undo.cancel}
      kind="danger"
      failure={undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{undo.body(fatesOf(account).taken)}</p>
    </FormDialog>
  );
}
