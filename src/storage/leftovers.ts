import { Dexie } from 'dexie';
import type { WorkspaceRegistry } from './workspace-registry.ts';

/** Notes that a database is about to be made which belongs to nobody yet. */
export async function expectLeftover(registry: WorkspaceRegistry, database: string): Promise<void> {
  await registry.transaction('rw', registry.leftovers, () => registry.leftovers.put({ database }));
}

/** Removes one left-over database, and then the note of it. Waits until nobody has it open. */
export async function removeLeftover(registry: WorkspaceRegistry, database: string): Promise<void> {
  await Dexie.delete(database);
  await registry.transaction('rw', registry.leftovers, () => registry.leftovers.delete(database));
}

/** Every database a row of the register names, sound or damaged. */
async function named(registry: WorkspaceRegistry): Promise<ReadonlySet<unknown>> {
  const rows = [...(await registry.workspaces.toArray()), ...(await registry.twins.toArray())];
  return new Set(
    rows.map((row) => (typeof row === 'object' && row && 'database' in row ? row.database : '')),
  );
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
