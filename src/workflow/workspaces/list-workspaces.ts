import { ok, type Result } from '#core/lib/result.ts';
import { readWorkspaces, type WorkspaceList } from '#storage/workspaces/workspaces.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Office } from './office.ts';

export type WorkspacesFound = Result<WorkspaceList, StorageTrouble>;

/** Every workspace of this browser, the main one first. */
export function listWorkspaces({ registry }: Office): Promise<WorkspacesFound> {
  return attempt(async () => ok(await readWorkspaces(registry)));
}
