import { fail, ok, type Result } from '#core/lib/result.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import { unwrapMasterKey } from '#storage/vault/master-key.ts';
import type { Scribe } from '#storage/rows/writer.ts';
import { openSealedVault } from '#storage/vault/sealed-vault.ts';
import { protectionOf } from '#storage/workspaces/workspaces.ts';
import type { WrongPassphrase } from './change-passphrase.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import type { Office } from './office.ts';

/**
 * Opens a protected workspace with its passphrase; `present` as for a desk. Needs a secure
 * context.
 */
export async function unlockWorkspace(
  { database, protection, sample }: Workspace,
  passphrase: string,
  present?: Scribe['present'],
): Promise<Result<Desk, WrongPassphrase>> {
  if (!protection) return ok(openDesk(database, undefined, undefined, present, sample));
  const vault = await openSealedVault(protection, passphrase);
  return vault.ok
    ? ok(openDesk(database, undefined, vault.value, present, sample))
    : fail({ kind: 'wrong-passphrase' });
}

/** Whether this is the passphrase of the workspace now; it may have been changed in another tab. */
export async function checkPassphrase(
  { registry }: Office,
  { database, protection }: Workspace,
  passphrase: string,
): Promise<boolean> {
  const now = await protectionOf(registry, database).catch(() => null);
  const asked = now ?? protection;
  return asked === null || (await unwrapMasterKey(asked, passphrase)).ok;
}
