import { useWorkspace } from '#state/workspaces/workspace.ts';

const SAMPLE = 'CONTOH-';

/** The word before every file name that leaves this workspace; empty = none. */
export function fileMark(): string {
  return useWorkspace.getState().workspace.sample ? SAMPLE : '';
}
