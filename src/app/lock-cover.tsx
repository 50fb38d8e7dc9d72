import type { ReactNode } from 'react';
import { useLock } from '#state/workspaces/lock.ts';
import { Arriving } from './arriving.tsx';
import { text } from './text.ts';

// Here already whenever it is needed: only what was unlocked in this page can be locked.
const loadScreen = () =>
  import('#features/workspaces/lock-screen.tsx').then((loaded) => loaded.LockScreen);

/** Hides everything while the workspace is locked; what is in memory stays as it is. */
export function LockCover({ children }: { readonly children: ReactNode }): ReactNode {
  const covered = useLock((state) => state.kind !== 'open');
  return (
    <>
      <div className="lock-cover" hidden={covered} inert={covered}>
        {children}
      </div>
      {covered && (
        <Arriving
          load={loadScreen}
          given={{}}
          until={<p className="page">{text.workspace.covered}</p>}
        />
      )}
    </>
  );
}
