import { useId, useState, type ReactNode } from 'react';
import { useMove } from '#state/use-move.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { moveFailureText } from './failure-text.ts';
import { MoveProgress } from './move-progress.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { text } from './text.ts';

/** Takes the passphrase of the open workspace away, for whoever knows it. */
export function UnprotectDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const form = useId();
  const [typed, setTyped] = useState('');
  const { state, run, cancel } = useMove();
  if (state.kind === 'moving') return <MoveProgress state={state} onCancel={cancel} />;
  return (
    <Dialog
      title={text.unprotect.title}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" type="submit" form={form}>
            {text.unprotect.action}
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
          void run('unprotect', typed);
        }}
      >
        <p>{text.unprotect.body}</p>
        <PassphraseField
          label={text.passphrase.old}
          purpose="current-password"
          value={typed}
          onValue={setTyped}
        />
        {state.kind === 'failed' && (
          <Notice tone="bad" role="alert">
            <p>{moveFailureText(state.failure)}</p>
          </Notice>
        )}
      </form>
    </Dialog>
  );
}
