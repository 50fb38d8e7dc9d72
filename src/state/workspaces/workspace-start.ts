import { MAIN_WORKSPACE, type Workspace } from '#core/workspace/workspace.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { listWorkspaces } from '#workflow/workspaces/list-workspaces.ts';
import type { Office } from '#workflow/workspaces/office.ts';
import { keptTextsWritten, openKeptTexts } from '#state/saving/kept-text.ts';
import { flushAll } from '#state/saving/open-editors.ts';
import { loadSession } from '#state/session.ts';
import { rememberedWorkspace, rememberWorkspace, useWorkspace } from './workspace.ts';
import { nameDevice, whoIsHere } from '#state/saving/who-is-here.ts';
import { holdWorkspace, whenSettled } from './workspace-doors.ts';

export type Start =
  /** Nothing to ask: the page can be shown. */
  | { readonly kind: 'open'; readonly desk: Desk }
  /** The person chooses a workspace, or unlocks the `wanted` one. */
  | { readonly kind: 'ask'; readonly wanted: Workspace | null };

/** The workspace this tab means, as the register knows it now; null when the person chooses. */
async function wanted(office: Office): Promise<Workspace | null> {
  const found = await listWorkspaces(office);
  // Without a register there is the main one, as before there were workspaces.
  if (!found.ok) return MAIN_WORKSPACE;
  const { sound, damaged } = found.value;
  useWorkspace.setState({ several: sound.length > 1 || damaged.length > 0 });
  const remembered = rememberedWorkspace();
  const last = sound.find(({ id }) => id === remembered);
  if (last) return last;
  return sound.length === 1 && damaged.length === 0 ? (sound[0] ?? null) : null;
}

/** Works in this workspace from now on, once its desk is open. */
export async function settleIn(desk: Desk, workspace: Workspace): Promise<void> {
  rememberWorkspace(workspace.id);
  useWorkspace.setState({ workspace, entered: true });
  await Promise.all([
    loadSession(desk, workspace.id),
    openKeptTexts(desk, workspace),
    nameDevice(desk),
  ]);
}

/**
 * Where a tab begins. It takes hold of the workspace before it looks at it a last time, so
 * that nobody moves it in between; `onWait` is told when somebody is moving it just now.
 */
export async function startWorkspace(office: Office, onWait: () => void): Promise<Start> {
  const first = await wanted(office);
  if (!first || first.protection) return { kind: 'ask', wanted: first };
  if (!(await holdWorkspace(first.id))) {
    onWait();
    await whenSettled(first.id);
    return startWorkspace(office, onWait);
  }
  const workspace = await wanted(office);
  if (workspace?.database !== first.database) return startWorkspace(office, onWait);
  const desk = openDesk(workspace.database, undefined, undefined, whoIsHere, workspace.sample);
  await settleIn(desk, workspace);
  return { kind: 'open', desk };
}

/**
 * Leaves for another workspace, or for the choice: everything is written, then the page starts
 * anew, at `place` where one is said.
 */
export async function leaveFor(id: string | null, place = '/'): Promise<boolean> {
  await flushAll();
  await keptTextsWritten();
  if (!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))) return false;
  rememberWorkspace(id);
  window.location.hash = `#${place}`;
  window.location.reload();
  return true;
}
