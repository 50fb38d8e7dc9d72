import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { useWorkspace, workspaceName } from '#state/workspaces/workspace.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { text } from './text.ts';

/** Which workspace this is, where that is a question, and the lock of a protected one. */
export function WorkspaceBar(): ReactNode {
  const { workspace, several } = useWorkspace();
  const sealed = workspace.protection !== null;
  if (!sealed && !several && !workspace.sample) return null;
  const name = workspaceName(workspace);
  return (
    <div className="workspace-bar">
      <Link
        href={paths.workspaces}
        className={workspace.sample ? 'workspace-bar-sample' : 'workspace-bar-name'}
        aria-label={workspace.sample ? text.workspace.sampleHere(name) : text.workspace.here(name)}
      >
        {workspace.sample ? text.workspace.sample(name) : name}
      </Link>
      {sealed && (
        <button
          type="button"
          className="workspace-bar-lock"
          title={text.workspace.lockHint}
          aria-keyshortcuts="Control+Alt+K"
          onClick={() =>
            void import('#state/workspaces/lock-guard.ts').then(({ lockNow }) => lockNow())
          }
        >
          <Icon name="lock" />
          {text.workspace.lock}
        </button>
      )}
    </div>
  );
}
