import type { Protection } from '#core/workspace/protection.ts';
import { MAIN_ID, MAIN_WORKSPACE, type Workspace } from '#core/workspace/workspace.ts';
import type { WorkspaceRegistry } from './workspace-registry.ts';
import { readWorkspaces } from './workspaces.ts';

async function put(registry: WorkspaceRegistry, workspace: Workspace): Promise<void> {
  await registry.workspaces.put(workspace);
  await registry.twins.put(workspace);
}

/** Adds a workspace; throws when its id is taken. */
export async function insertWorkspace(
  registry: WorkspaceRegistry,
  workspace: Workspace,
): Promise<void> {
  await registry.transaction('rw', [registry.workspaces, registry.twins], async () => {
    await registry.workspaces.add(workspace);
    await registry.twins.put(workspace);
  });
}

/**
 * Changes one entry in one transaction; `change` sees what is stored and gives undefined
 * to leave it. Returns the new entry, or undefined when there is none or nothing changed.
 */
export function changeWorkspace(
  registry: WorkspaceRegistry,
  id: string,
  change: (stored: Workspace) => Workspace | undefined,
): Promise<Workspace | undefined> {
  return registry.transaction('rw', [registry.workspaces, registry.twins], async () => {
    const { sound } = await readWorkspaces(registry);
    const stored = sound.find((one) => one.id === id);
    const changed = stored && change(stored);
    if (changed) await put(registry, changed);
    return changed;
  });
}

/**
 * Lets a workspace live in another database from now on, unless somebody moved it before.
 * This is the moment at which a move counts: before it only the old database is valid,
 * after it only the new one, and the other is left over.
 */
export function switchDatabase(
  registry: WorkspaceRegistry,
  { id, database }: Workspace,
  to: { readonly database: string; readonly protection: Protection | null },
): Promise<Workspace | undefined> {
  return registry.transaction('rw', registry.tables, async () => {
    const changed = await changeWorkspace(registry, id, (stored) =>
      stored.database === database ? { ...stored, ...to } : undefined,
    );
    if (!changed) return undefined;
    await registry.leftovers.delete(to.database);
    await registry.leftovers.put({ database });
    return changed;
  });
}

/** Takes a workspace out; its database is left over. The main one begins anew in `fresh`. */
export function eraseWorkspace(
  registry: WorkspaceRegistry,
  { id, database }: Workspace,
  fresh: string,
): Promise<void> {
  return registry.transaction('rw', registry.tables, async () => {
    await registry.workspaces.delete(id);
    await registry.twins.delete(id);
    if (id === MAIN_ID) await put(registry, { ...MAIN_WORKSPACE, database: fresh });
    await registry.leftovers.put({ database });
  });
}
