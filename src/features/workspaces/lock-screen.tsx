import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useLock } from '#state/workspaces/lock.ts';
import { useOffice, useWorkspace, workspaceName } from '#state/workspaces/workspace.ts';
import { uncover } from '#state/workspaces/workspace-enter.ts';
import { text } from './text.ts';
import { UnlockForm } from './unlock-form.tsx';
import './workspaces.css';

/** Covers everything while the last words are written, or as long as they cannot be. */
export function LockScreen(): ReactNode {
  const office = useOffice();
  const kind = useLock((state) => state.kind);
  const name = useWorkspace((state) => workspaceName(state.workspace));
  const element = useRef<HTMLDialogElement>(null);
  // Above every dialog that was open, so that nothing of it can be reached.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  useEffect(() => {
    const { title } = document;
    document.title = `${text.kept.title(name)} – Timbang`;
    return () => {
      document.title = title;
    };
  }, [name]);
  return (
    <dialog
      className="lock-screen"
      ref={element}
      aria-labelledby="layar-kunci"
      onCancel={(event) => event.preventDefault()}
      onClose={() => {
        if (element.current?.open === false) element.current.showModal();
      }}
    >
      <div className="stack lock-screen-body">
        <h1 id="layar-kunci">{text.kept.title(name)}</h1>
        {kind === 'closing' ? (
          <p role="status">{text.kept.closing}</p>
        ) : (
          <>
            <p>{text.kept.body}</p>
            <UnlockForm
              name={name}
              onUnlock={async (passphrase) =>
                (await uncover(office, passphrase)) ? undefined : text.passphrase.wrong
              }
            />
          </>
        )}
      </div>
    </dialog>
  );
}
