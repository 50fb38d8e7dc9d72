import type { ReactNode } from 'react';
import { useWorkspace, workspaceName } from '#state/workspaces/workspace.ts';
import { text } from './text.ts';

/** Across every printed page of a workspace of invented data, that it is invented. */
export function PaperMark(): ReactNode {
  const { workspace } = useWorkspace();
  if (!workspace.sample) return null;
  const words = text.workspace.sample(workspaceName(workspace));
  return <div className="paper-mark" aria-hidden="true" data-words={words} />;
}
