import { fail, ok, type Result } from '#core/lib/result.ts';
import { nameProblem, type NameProblem } from '#core/workspace/name-problem.ts';
import type { LockMinutes, Workspace } from '#core/workspace/workspace.ts';
import { changeWorkspace } from '#storage/workspaces/workspace-changes.ts';
import { readWorkspaces } from '#storage/workspaces/workspaces.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Office } from './office.ts';

/** Somebody removed it in another tab. */
export interface WorkspaceGone {
  readonly kind: 'workspace-gone';
}

/** Gives a workspace another name; its records are not touched. */
export function renameWorkspace(
  { registry }: Office,
  id: string,
  typed: string,
): Promise<Result<Workspace, NameProblem | WorkspaceGone | StorageTrouble>> {
  return attempt<Workspace, NameProblem | WorkspaceGone>(async () => {
    const name = typed.trim();
    const { sound } = await readWorkspaces(registry);
    const problem = nameProblem(
      name,
      sound.filter((other) => other.id !== id),
    );
    if (problem) return fail(problem);
    const changed = await changeWorkspace(registry, id, (stored) => ({ ...stored, name }));
    return changed ? ok(changed) : fail({ kind: 'workspace-gone' });
  });
}

/** After how many quiet minutes it locks itself. */
export function lockAfter(
  { registry }: Office,
  id: string,
  lockAfterMinutes: LockMinutes,
): Promise<Result<Workspace, WorkspaceGone | StorageTrouble>> {
  return attempt(async () => {
    const changed = await changeWorkspace(registry, id, (stored) => ({
      ...stored,
      lockAfterMinutes,
    }));
    return changed ? ok(changed) : fail({ kind: 'workspace-gone' });
  });
}
