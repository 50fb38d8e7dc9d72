import { useState, type ReactNode } from 'react';
import type { Workspace } from '#core/workspace/workspace.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { say } from '#state/saving/toasts.ts';
import { useOffice, useWorkspace, workspaceName } from '#state/workspaces/workspace.ts';
import { changePassphrase } from '#workflow/workspaces/change-passphrase.ts';
import { FormDialog } from '#ui/form-dialog.tsx';
import { moveFailureText } from './failure-text.ts';
import { NO_PASSPHRASE, passphraseProblems } from './new-passphrase.ts';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { text } from './text.ts';

interface ChangeDialogProps {
  readonly workspace: Workspace;
  readonly onClose: () => void;
}

/** Another passphrase for the open workspace; nothing in it is written anew. */
export function ChangeDialog({ workspace, onClose }: ChangeDialogProps): ReactNode {
  const office = useOffice();
  const [old, setOld] = useState('');
  const [fresh, setFresh] = useState(NO_PASSPHRASE);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<string>();
  const change = async (): Promise<void> => {
    setTried(true);
    setFailure(undefined);
    if (Object.keys(passphraseProblems(fresh)).length > 0) return;
    const changed = await changePassphrase(office, workspace, old, fresh.typed);
    if (!changed.ok) {
      setFailure(moveFailureText(changed.error));
      return;
    }
    useWorkspace.setState({ workspace: changed.value });
    say(text.change.done);
    onClose();
  };
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      cancel={text.protect.cancel}
      title={text.change.title}
      action={text.change.action}
      failure={failure}
      onSubmit={() => void change()}
      onClose={onClose}
    >
      <input type="text" autoComplete="username" value={workspaceName(workspace)} readOnly hidden />
      <p>{text.change.body}</p>
      <PassphraseField
        label={text.passphrase.old}
        purpose="current-password"
        value={old}
        onValue={setOld}
      />
      <NewPassphraseFields value={fresh} tried={tried} onValue={setFresh} />
    </FormDialog>
  );
}
