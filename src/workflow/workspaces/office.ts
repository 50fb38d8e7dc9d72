import { newWorkspaceId } from '#storage/rows/new-id.ts';
import { WorkspaceRegistry } from '#storage/workspaces/workspace-registry.ts';

/** Where the workspaces of this browser are kept; a desk is one of them, opened. */
export interface Office {
  readonly registry: WorkspaceRegistry;
  readonly now: () => string;
  readonly newId: () => string;
}

export function openOffice(
  name?: string,
  now: () => string = () => new Date().toISOString(),
): Office {
  return { registry: new WorkspaceRegistry(name), now, newId: newWorkspaceId };
}

/** A name for a database that is not there yet. */
export function newDatabaseName({ newId }: Office): string {
  return `timbang-${newId()}`;
}
