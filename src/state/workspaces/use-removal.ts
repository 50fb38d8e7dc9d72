import { use, useState } from 'react';
import type { Workspace } from '#core/workspace/workspace.ts';
import { removeWorkspace } from '#workflow/workspaces/remove-workspace.ts';
import { DeskContext } from '#state/desk.ts';
import { useOffice } from './workspace.ts';
import { aloneWith, whileMoving } from './workspace-doors.ts';

type Failure = 'open-elsewhere' | 'storage';

interface Removal {
  readonly failure: Failure | undefined;
  readonly remove: (workspace: Workspace) => Promise<void>;
}

/** Removes a workspace for good, unless a tab has it open; `onRemoved` when it is gone. */
export function useRemoval(onRemoved: () => void): Removal {
  const office = useOffice();
  // At the gate nothing is open yet.
  const desk = use(DeskContext);
  const [failure, setFailure] = useState<Failure>();
  const remove: Removal['remove'] = async (workspace) => {
    setFailure(undefined);
    const removed = await whileMoving(() =>
      aloneWith(workspace.id, async () => {
        const here = desk?.db.name === workspace.database;
        if (here) desk.db.close();
        const done = await removeWorkspace(office, workspace);
        if (!done.ok && here) await desk.db.open();
        return done;
      }),
    );
    if (removed === 'open-elsewhere') setFailure('open-elsewhere');
    else if (removed.ok) onRemoved();
    else setFailure('storage');
  };
  return { failure, remove };
}
