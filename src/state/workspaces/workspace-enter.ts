import { fail, type Result } from '#core/lib/result.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import type { Desk } from '#workflow/desk.ts';
import { listWorkspaces } from '#workflow/workspaces/list-workspaces.ts';
import type { Office } from '#workflow/workspaces/office.ts';
import { checkPassphrase, unlockWorkspace } from '#workflow/workspaces/unlock-workspace.ts';
import { useLock } from './lock.ts';
import { whoIsHere } from '#state/saving/who-is-here.ts';
import { useWorkspace } from './workspace.ts';
import { holdWorkspace } from './workspace-doors.ts';
import { settleIn } from './workspace-start.ts';

type EnterFailure =
  | { readonly kind: 'wrong-passphrase' }
  /** It is being moved or was moved just now: look again. */
  | { readonly kind: 'busy' };

/** Opens a protected workspace for this tab. */
export async function enterWorkspace(
  office: Office,
  { id }: Workspace,
  passphrase: string,
): Promise<Result<Desk, EnterFailure>> {
  const look = async (): Promise<Workspace | undefined> => {
    const found = await listWorkspaces(office);
    return found.ok ? found.value.sound.find((one) => one.id === id) : undefined;
  };
  const workspace = await look();
  if (!workspace) return fail({ kind: 'busy' });
  const desk = await unlockWorkspace(workspace, passphrase, whoIsHere);
  if (!desk.ok) return desk;
  if (!(await holdWorkspace(id))) return fail({ kind: 'busy' });
  const now = await look();
  if (now?.database !== workspace.database) return fail({ kind: 'busy' });
  await settleIn(desk.value, now);
  return desk;
}

/** Opens a covered page again; false when the passphrase is wrong. */
export async function uncover(office: Office, passphrase: string): Promise<boolean> {
  const { workspace } = useWorkspace.getState();
  const right = await checkPassphrase(office, workspace, passphrase);
  if (right) useLock.setState({ kind: 'open' });
  return right;
}
