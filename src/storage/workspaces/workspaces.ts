import type { Protection } from '#core/workspace/protection.ts';
import {
  MAIN_ID,
  MAIN_WORKSPACE,
  workspaceSchema,
  type Workspace,
} from '#core/workspace/workspace.ts';
import type { WorkspaceRegistry } from './workspace-registry.ts';

export interface WorkspaceList {
  /** The main one first, then by age. The main one is always there. */
  readonly sound: readonly Workspace[];
  /** Entries that no longer have their shape, neither of the two; kept as they are. */
  readonly damaged: readonly unknown[];
}

function keyOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '';
}

/** An entry, or its twin where the entry is damaged. */
function parsed(row: unknown, twins: ReadonlyMap<string, unknown>): Workspace | undefined {
  const own = workspaceSchema.safeParse(row);
  return own.success ? own.data : workspaceSchema.safeParse(twins.get(keyOf(row))).data;
}

/** Every workspace of this browser. A damaged register never hides the main one. */
export async function readWorkspaces(registry: WorkspaceRegistry): Promise<WorkspaceList> {
  const [rows, twinRows] = await registry.transaction(
    'r',
    [registry.workspaces, registry.twins],
    () => Promise.all([registry.workspaces.toArray(), registry.twins.toArray()]),
  );
  const twins = new Map(twinRows.map((twin) => [keyOf(twin), twin]));
  const keys = new Set(rows.map(keyOf));
  const all = [...rows, ...twinRows.filter((twin) => !keys.has(keyOf(twin)))];
  const read = all.map((row) => ({ row, workspace: parsed(row, twins) }));
  const sound = read.flatMap(({ workspace }) => (workspace ? [workspace] : []));
  const main = sound.find(({ id }) => id === MAIN_ID) ?? MAIN_WORKSPACE;
  const others = sound.filter(({ id }) => id !== MAIN_ID);
  return {
    sound: [main, ...others.sort((a, b) => a.createdAt.localeCompare(b.createdAt))],
    damaged: read.flatMap(({ row, workspace }) => (workspace ? [] : [row])),
  };
}

/** The protection of the workspace that lives in a database; null when nothing is sealed there. */
export async function protectionOf(
  registry: WorkspaceRegistry,
  database: string,
): Promise<Protection | null> {
  const { sound } = await readWorkspaces(registry);
  return sound.find((one) => one.database === database)?.protection ?? null;
}
