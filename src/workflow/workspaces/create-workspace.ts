import { fail, ok, type Result } from '#core/lib/result.ts';
import { nameProblem, type NameProblem } from '#core/workspace/name-problem.ts';
import { USUAL_LOCK_MINUTES, type Workspace } from '#core/workspace/workspace.ts';
import { newMasterKey, wrapMasterKey } from '#storage/vault/master-key.ts';
import { insertWorkspace } from '#storage/workspaces/workspace-changes.ts';
import { readWorkspaces } from '#storage/workspaces/workspaces.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { newDatabaseName, type Office } from './office.ts';

/**
 * Adds an empty workspace, sealed from its first record on when there is a passphrase.
 * Its database is made when it is opened.
 */
export function createWorkspace(
  office: Office,
  typed: string,
  passphrase: string | null,
): Promise<Result<Workspace, NameProblem | StorageTrouble>> {
  return attempt(async () => {
    const { sound } = await readWorkspaces(office.registry);
    const name = typed.trim();
    const problem = nameProblem(name, sound);
    if (problem) return fail(problem);
    const workspace: Workspace = {
      id: office.newId(),
      name,
      database: newDatabaseName(office),
      createdAt: office.now(),
      protection: passphrase === null ? null : await wrapMasterKey(newMasterKey(), passphrase),
      lockAfterMinutes: USUAL_LOCK_MINUTES,
      sample: false,
    };
    await insertWorkspace(office.registry, workspace);
    return ok(workspace);
  });
}
