import { useState, type ReactNode } from 'react';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { useMove } from '#state/workspaces/use-move.ts';
import { useWorkspace, workspaceName } from '#state/workspaces/workspace.ts';
import { FormDialog } from '#ui/form-dialog.tsx';
import { moveFailureText } from './failure-text.ts';
import { MoveProgress } from './move-progress.tsx';
import { NO_PASSPHRASE, passphraseProblems } from './new-passphrase.ts';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { text } from './text.ts';

/** Sets the passphrase of the workspace that is open; the page starts anew, locked, at the end. */
export function ProtectDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const name = useWorkspace((state) => workspaceName(state.workspace));
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE);
  const [tried, setTried] = useState(false);
  const { state, run, cancel } = useMove();
  if (state.kind === 'moving') return <MoveProgress state={state} onCancel={cancel} />;
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      cancel={text.protect.cancel}
      title={text.protect.title}
      action={text.protect.action}
      failure={state.kind === 'failed' ? moveFailureText(state.failure) : undefined}
      onSubmit={() => {
        setTried(true);
        if (Object.keys(passphraseProblems(passphrase)).length > 0) return;
        void run('protect', passphrase.typed);
      }}
      onClose={onClose}
    >
      <input type="text" autoComplete="username" value={name} readOnly hidden />
      <p>{text.protect.body}</p>
      <NewPassphraseFields value={passphrase} tried={tried} onValue={setPassphrase} />
    </FormDialog>
  );
}
