import { fail, type Result } from '#core/lib/result.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import type { CopyFailure, Report } from '#storage/workspaces/copy-database.ts';
import { newMasterKey, wrapMasterKey } from '#storage/vault/master-key.ts';
import { openSealedVault, vaultOf } from '#storage/vault/sealed-vault.ts';
import { PLAIN_VAULT } from '#storage/vault/vault.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { WrongPassphrase } from './change-passphrase.ts';
import type { WorkspaceGone } from './change-workspace.ts';
import { moveWorkspace } from './move-workspace.ts';
import type { Office } from './office.ts';

export type MoveFailure = CopyFailure | WorkspaceGone | StorageTrouble;

/** Seals everything in a workspace with a new passphrase. */
export function protectWorkspace(
  office: Office,
  workspace: Workspace,
  passphrase: string,
  report: Report,
  signal: AbortSignal,
): Promise<Result<Workspace, MoveFailure>> {
  return attempt(async () => {
    const master = newMasterKey();
    const protection = await wrapMasterKey(master, passphrase);
    const to = { vault: await vaultOf(master), protection };
    return moveWorkspace(office, { workspace, vault: PLAIN_VAULT, to, report, signal });
  });
}

/** Takes the protection away; everything in it can then be read by whoever opens this browser. */
export function unprotectWorkspace(
  office: Office,
  workspace: Workspace,
  passphrase: string,
  report: Report,
  signal: AbortSignal,
): Promise<Result<Workspace, MoveFailure | WrongPassphrase>> {
  return attempt<Workspace, CopyFailure | WorkspaceGone | WrongPassphrase>(async () => {
    const { protection } = workspace;
    const vault = protection && (await openSealedVault(protection, passphrase));
    if (!vault?.ok) return fail({ kind: 'wrong-passphrase' });
    const to = { vault: PLAIN_VAULT, protection: null };
    return moveWorkspace(office, { workspace, vault: vault.value, to, report, signal });
  });
}
