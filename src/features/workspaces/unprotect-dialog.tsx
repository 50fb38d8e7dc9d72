import { useState, type ReactNode } from 'react';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { useMove } from '#state/workspaces/use-move.ts';
import { FormDialog } from '#ui/form-dialog.tsx';
import { moveFailureText } from './failure-text.ts';
import { MoveProgress } from './move-progress.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { text } from './text.ts';

/** Takes the passphrase of the open workspace away, for whoever knows it. */
export function UnprotectDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [typed, setTyped] = useState('');
  const { state, run, cancel } = useMove();
  if (state.kind === 'moving') return <MoveProgress state={state} onCancel={cancel} />;
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      cancel={text.protect.cancel}
      title={text.unprotect.title}
      action={text.unprotect.action}
      kind="danger"
      failure={state.kind === 'failed' ? moveFailureText(state.failure) : undefined}
      onSubmit={() => void run('unprotect', typed)}
      onClose={onClose}
    >
      <p>{text.unprotect.body}</p>
      <PassphraseField
        label={text.passphrase.old}
        purpose="current-password"
        value={typed}
        onValue={setTyped}
      />
    </FormDialog>
  );
}
