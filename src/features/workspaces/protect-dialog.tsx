import { useId, useState, type ReactNode } from 'react';
import { useMove } from '#state/use-move.ts';
import { useWorkspace, workspaceName } from '#state/workspace.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { moveFailureText } from './failure-text.ts';
import { MoveProgress } from './move-progress.tsx';
import { NO_PASSPHRASE, passphraseProblems } from './new-passphrase.ts';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { text } from './text.ts';

/** Sets the passphrase of the workspace that is open; the page starts anew, locked, at the end. */
export function ProtectDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const form = useId();
  const name = useWorkspace((state) => workspaceName(state.workspace));
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE);
  const [tried, setTried] = useState(false);
  const { state, run, cancel } = useMove();
  if (state.kind === 'moving') return <MoveProgress state={state} onCancel={cancel} />;
  return (
    <Dialog
      title={text.protect.title}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form={form}>
            {text.protect.action}
          </Button>
          <Button onClick={onClose}>{text.protect.cancel}</Button>
        </>
      }
    >
      <form
        id={form}
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (Object.keys(passphraseProblems(passphrase)).length > 0) return;
          void run('protect', passphrase.typed);
        }}
      >
        <input type="text" autoComplete="username" value={name} readOnly hidden />
        <p>{text.protect.body}</p>
        <NewPassphraseFields value={passphrase} tried={tried} onValue={setPassphrase} />
        {state.kind === 'failed' && (
          <Notice tone="bad" role="alert">
            <p>{moveFailureText(state.failure)}</p>
          </Notice>
        )}
      </form>
    </Dialog>
  );
}
