import type { Protection } from '#core/workspace/protection.ts';
import { WorkspaceRegistry } from '#storage/workspaces/workspace-registry.ts';
import { protectionOf as read } from '#storage/workspaces/workspaces.ts';
import type { Desk } from '#workflow/desk.ts';

/**
 * The protection of the workspace a desk works in, as it is now; null when nothing of it
 * is sealed. With it and the passphrase, `openSealedVault` opens what was sealed.
 */
export async function protectionOf({ db }: Desk): Promise<Protection | null> {
  const registry = new WorkspaceRegistry();
  try {
    return await read(registry, db.name);
  } finally {
    registry.close();
  }
}
