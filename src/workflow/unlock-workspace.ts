import { fail, ok, type Result } from '#core/lib/result.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import { openSealedVault } from '#storage/sealed-vault.ts';
import type { WrongPassphrase } from './change-passphrase.ts';
import { openDesk, type Desk } from './desk.ts';

/** Opens a protected workspace with its passphrase. Needs a secure context. */
export async function unlockWorkspace(
  { database, protection }: Workspace,
  passphrase: string,
): Promise<Result<Desk, WrongPassphrase>> {
  if (!protection) return ok(openDesk(database));
  const vault = await openSealedVault(protection, passphrase);
  return vault.ok
    ? ok(openDesk(database, undefined, vault.value))
    : fail({ kind: 'wrong-passphrase' });
}
