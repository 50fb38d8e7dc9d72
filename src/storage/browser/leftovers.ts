import { Dexie } from 'dexie';
import type { WorkspaceRegistry } from '#storage/workspaces/workspace-registry.ts';
import { readWorkspaces } from '#storage/workspaces/workspaces.ts';

/** Notes that a database is about to be made which belongs to nobody yet. */
export async function expectLeftover(registry: WorkspaceRegistry, database: string): Promise<void> {
  await registry.transaction('rw', registry.leftovers, () => registry.leftovers.put({ database }));
}

/** Removes one left-over database, and then the note of it. Waits until nobody has it open. */
export async function removeLeftover(registry: WorkspaceRegistry, database: string): Promise<void> {
  await Dexie.delete(database);
  await registry.transaction('rw', registry.leftovers, () => registry.leftovers.delete(database));
}

/** Every database that a row of the register names, sound or damaged, or that is opened. */
async function named(registry: WorkspaceRegistry): Promise<ReadonlySet<unknown>> {
  const rows = [...(await registry.workspaces.toArray()), ...(await registry.twins.toArray())];
  const written = rows.map((row) =>
    typeof row === 'object' && row && 'database' in row ? row.database : '',
  );
  const { sound } = await readWorkspaces(registry);
  return new Set([...written, ...sound.map(({ database }) => database)]);
}

/** Removes what an interrupted move or removal left behind; never what a workspace lives in. */
export async function sweepLeftovers(registry: WorkspaceRegistry): Promise<void> {
  const leftovers = await registry.leftovers.toArray();
  if (leftovers.length === 0) return;
  const used = await named(registry);
  for (const { database } of leftovers) {
    if (!used.has(database)) await removeLeftover(registry, database);
  }
}
