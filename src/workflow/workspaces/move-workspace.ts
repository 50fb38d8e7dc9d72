import { fail, ok, type Result } from '#core/lib/result.ts';
import type { Protection } from '#core/workspace/protection.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import { copyDatabase, type CopyFailure, type Report } from '#storage/workspaces/copy-database.ts';
import { TimbangDatabase } from '#storage/database.ts';
import { expectLeftover, removeLeftover } from '#storage/browser/leftovers.ts';
import { switchDatabase } from '#storage/workspaces/workspace-changes.ts';
import type { Vault } from '#storage/vault/vault.ts';
import type { WorkspaceGone } from './change-workspace.ts';
import { newDatabaseName, type Office } from './office.ts';

export interface Move {
  readonly workspace: Workspace;
  /** How it is read now. */
  readonly vault: Vault;
  /** How it is sealed afterwards. */
  readonly to: { readonly vault: Vault; readonly protection: Protection | null };
  readonly report: Report;
  readonly signal: AbortSignal;
}

/**
 * Moves a workspace into a database of its own under another vault: copied, read back,
 * and only then entered in the register, in one transaction. Whatever stops it before
 * that moment leaves the old database as it was; whatever stops it afterwards leaves the
 * new one complete. Nobody else may have the workspace open meanwhile.
 */
export async function moveWorkspace(
  office: Office,
  { workspace, vault, to, report, signal }: Move,
): Promise<Result<Workspace, CopyFailure | WorkspaceGone>> {
  const { registry } = office;
  const database = newDatabaseName(office);
  await expectLeftover(registry, database);
  const source = new TimbangDatabase(workspace.database, vault);
  const target = new TimbangDatabase(database, to.vault);
  const giveUp = async (): Promise<void> => {
    target.close();
    await removeLeftover(registry, database);
  };
  try {
    const copied = await copyDatabase(source, target, report, signal);
    if (!copied.ok) {
      await giveUp();
      return copied;
    }
  } catch (error) {
    // What stopped the copying is told; that tidying failed too is seen to at the next start.
    await giveUp().catch(() => undefined);
    throw error;
  } finally {
    source.close();
    target.close();
  }
  const moved = await switchDatabase(registry, workspace, { database, protection: to.protection });
  if (!moved) {
    await giveUp();
    return fail({ kind: 'workspace-gone' });
  }
  await removeLeftover(registry, workspace.database).catch(() => undefined);
  return ok(moved);
}
