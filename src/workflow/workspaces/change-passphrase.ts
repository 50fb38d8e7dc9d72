import { fail, ok, type Result } from '#core/lib/result.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import { unwrapMasterKey, wrapMasterKey } from '#storage/vault/master-key.ts';
import { changeWorkspace } from '#storage/workspaces/workspace-changes.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { WorkspaceGone } from './change-workspace.ts';
import type { Office } from './office.ts';

export interface WrongPassphrase {
  readonly kind: 'wrong-passphrase';
}

/** Another passphrase for the same key: no record is sealed anew. */
export function changePassphrase(
  { registry }: Office,
  { id, protection }: Workspace,
  old: string,
  fresh: string,
): Promise<Result<Workspace, WrongPassphrase | WorkspaceGone | StorageTrouble>> {
  return attempt<Workspace, WrongPassphrase | WorkspaceGone>(async () => {
    const master = protection && (await unwrapMasterKey(protection, old));
    if (!master?.ok) return fail({ kind: 'wrong-passphrase' });
    const wrapped = await wrapMasterKey(master.value, fresh);
    const changed = await changeWorkspace(registry, id, (stored) =>
      stored.protection?.wrappedKey === protection?.wrappedKey
        ? { ...stored, protection: wrapped }
        : undefined,
    );
    return changed ? ok(changed) : fail({ kind: 'workspace-gone' });
  });
}
