import { Dexie, type Table } from 'dexie';

/** A database that belongs to nobody: half made, or left behind. Removed at the next start. */
export interface Leftover {
  readonly database: string;
}

/**
 * The register of workspaces, a small database of its own. Every entry is written twice:
 * what a protected workspace needs to be opened stands nowhere else, and one damaged row
 * must not take it away. Nothing in here is secret; names of workspaces stay readable.
 */
export class WorkspaceRegistry extends Dexie {
  declare readonly workspaces: Table<unknown, string>;
  declare readonly twins: Table<unknown, string>;
  declare readonly leftovers: Table<Leftover, string>;

  constructor(name = 'timbang-workspaces') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ workspaces: 'id', twins: 'id', leftovers: 'database' });
  }
}
