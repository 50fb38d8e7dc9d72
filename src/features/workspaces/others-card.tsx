import { useState, type ReactNode } from 'react';
import type { Workspace } from '#core/workspace/workspace.ts';
import { workspaceName } from '#state/workspaces/workspace.ts';
import { leaveFor } from '#state/workspaces/workspace-start.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { text } from './text.ts';

interface Asked {
  readonly kind: 'rename' | 'remove';
  readonly workspace: Workspace;
}

/** The other workspaces of this browser. */
export function OthersCard({ others }: { readonly others: readonly Workspace[] }): ReactNode {
  const [asked, setAsked] = useState<Asked>();
  const [waits, setWaits] = useState(false);
  const close = (): void => setAsked(undefined);
  return (
    <Section id="ruang-lain" title={text.list.title}>
      {others.length === 0 && (
        <EmptyState title={text.list.none.title}>{text.list.none.next}</EmptyState>
      )}
      {waits && (
        <Notice tone="bad" role="alert">
          <p>{text.list.waits}</p>
        </Notice>
      )}
      <ul className="workspace-list" aria-label={text.list.title}>
        {others.map((workspace) => {
          const name = workspaceName(workspace);
          return (
            <li key={workspace.id} className="workspace-row">
              <div>
                <h3>{name}</h3>
                <p className="soft">{workspace.protection ? text.list.sealed : text.list.plain}</p>
              </div>
              <div className="actions">
                <Button
                  aria-label={text.list.openOne(name)}
                  onClick={() => void leaveFor(workspace.id).then((left) => setWaits(!left))}
                >
                  {text.list.open}
                </Button>
                <Button
                  aria-label={text.list.renameOne(name)}
                  onClick={() => setAsked({ kind: 'rename', workspace })}
                >
                  {text.list.rename}
                </Button>
                <Button
                  kind="danger"
                  aria-label={text.list.removeOne(name)}
                  onClick={() => setAsked({ kind: 'remove', workspace })}
                >
                  {text.list.remove}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {asked?.kind === 'rename' && <RenameDialog workspace={asked.workspace} onClose={close} />}
      {asked?.kind === 'remove' && (
        <RemoveDialog workspace={asked.workspace} onClose={close} onRemoved={close} />
      )}
    </Section>
  );
}
