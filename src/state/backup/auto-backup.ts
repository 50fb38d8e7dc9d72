import { create } from 'zustand';
import { backUpInWorker } from '#worker/client.ts';
import type { Desk } from '#workflow/desk.ts';
import {
  chooseBackupFolder,
  chosenFolder,
  folderFileName,
  forgetBackupFolder,
  pruneFolder,
} from '#workflow/backup/backup-folder.ts';
import { collectBackup } from '#workflow/backup/collect-backup.ts';
import { recordBackup } from '#workflow/backup/record-backup.ts';
import { stamp } from './backup-name.ts';
import { refreshStanding, useBackupStanding } from './backup-standing.ts';
import { canChooseFolder, chooseFolder } from '#state/saving/file-access.ts';

/** Where the automatic backup of this workspace stands. */
export type AutoBackup =
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'off' }
  /** The browser asks anew after a restart, and only after a click. */
  | { readonly kind: 'needs-permission'; readonly folder: string }
  | { readonly kind: 'waiting'; readonly folder: string }
  | { readonly kind: 'running'; readonly folder: string }
  | { readonly kind: 'done'; readonly folder: string; readonly at: string; readonly name: string }
  | { readonly kind: 'failed'; readonly folder: string; readonly name: string };

export const useAutoBackup = create<{ readonly state: AutoBackup }>(() => ({
  state: { kind: 'off' },
}));

const LOOK_MS = 60_000;
/** At most this often while work goes on, and when the page is put aside. */
const EVERY_MS = 30 * 60_000;
const ON_HIDE_MS = 5 * 60_000;

const show = (state: AutoBackup): void => useAutoBackup.setState({ state });

/** Newer than the types of the platform. */
interface Permitted {
  readonly queryPermission?: (wish: { mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission?: (wish: { mode: 'readwrite' }) => Promise<PermissionState>;
}

let lastTry = 0;

async function isPermitted(handle: FileSystemDirectoryHandle): Promise<boolean> {
  const { queryPermission } = handle as Permitted;
  return (await queryPermission?.call(handle, { mode: 'readwrite' })) !== 'prompt';
}

/** Looks at the folder and the permission; nothing is asked of the person. */
async function look(workspace: string): Promise<void> {
  if (!canChooseFolder()) {
    show({ kind: 'unsupported' });
    return;
  }
  const folder = await chosenFolder(workspace);
  if (!folder) {
    show({ kind: 'off' });
    return;
  }
  const { name } = folder.handle;
  const before = useAutoBackup.getState().state;
  if (!(await isPermitted(folder.handle))) show({ kind: 'needs-permission', folder: name });
  else if (before.kind === 'off' || before.kind === 'needs-permission') {
    show({ kind: 'waiting', folder: name });
  }
}

/** One tab at a time makes the backup; the others find that it was made. */
async function alone(workspace: string, work: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (!locks) {
    await work();
    return;
  }
  await locks.request(`timbang-cadangan-${workspace}`, { ifAvailable: true }, (lock) =>
    lock ? work() : undefined,
  );
}

/** Writes one backup into the chosen folder now; older ones go only after it was read back. */
export async function backUpToFolder(desk: Desk, workspace: string): Promise<void> {
  const folder = await chosenFolder(workspace);
  if (!folder || useAutoBackup.getState().state.kind === 'running') return;
  const { name: folderName } = folder.handle;
  lastTry = Date.now();
  await alone(workspace, async () => {
    show({ kind: 'running', folder: folderName });
    try {
      const content = await collectBackup(desk, undefined);
      if (!content.ok) throw new Error(content.error.kind);
      const name = folderFileName(folder.tag, stamp(new Date(content.value.madeAt)));
      const handle = await folder.handle.getFileHandle(name, { create: true });
      const order = {
        database: desk.db.name,
        content: content.value,
        to: { kind: 'file', handle },
      } as const;
      const made = await backUpInWorker(order, () => undefined, new AbortController().signal);
      if (!made.ok) {
        // What lies there is no backup, and must not push a good one out of the folder.
        if (made.error.kind === 'not-as-written') await folder.handle.removeEntry(name);
        show({ kind: 'failed', folder: folderName, name: failureName(made.error) });
        return;
      }
      const { bytes, fingerprint } = made.value;
      const { madeAt: at, marks } = content.value;
      await recordBackup(desk, { at, fingerprint, bytes, place: 'folder', name, marks });
      await pruneFolder(folder);
      await refreshStanding(desk);
      show({ kind: 'done', folder: folderName, at, name });
    } catch (error) {
      show({
        kind: 'failed',
        folder: folderName,
        name: error instanceof Error ? error.name : String(error),
      });
    }
  });
}

function failureName(failure: { readonly kind: string; readonly name?: string }): string {
  return failure.name ?? failure.kind;
}

async function whenDue(desk: Desk, workspace: string, gap: number): Promise<void> {
  await look(workspace);
  const { kind } = useAutoBackup.getState().state;
  const isReady = kind === 'waiting' || kind === 'done' || kind === 'failed';
  if (!isReady || Date.now() - lastTry < gap) return;
  await refreshStanding(desk);
  const { standing } = useBackupStanding.getState();
  if (standing === 'unsaved' || standing === 'due') await backUpToFolder(desk, workspace);
}

/** Backs up by itself while the application is open; gives back how to stop. */
export function startAutoBackup(desk: Desk, workspace: string): () => void {
  show({ kind: 'off' });
  const quietly = (gap: number): void => void whenDue(desk, workspace, gap).catch(() => undefined);
  quietly(EVERY_MS);
  const timer = setInterval(() => quietly(EVERY_MS), LOOK_MS);
  const onHide = (): void => {
    if (document.visibilityState === 'hidden') quietly(ON_HIDE_MS);
  };
  document.addEventListener('visibilitychange', onHide);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onHide);
  };
}

/** Asks for a folder and backs up into it at once. Needs a click just before. */
export async function turnOnAutoBackup(desk: Desk, workspace: string): Promise<void> {
  const handle = await chooseFolder();
  if (!handle) return;
  await chooseBackupFolder(workspace, handle);
  await look(workspace);
  await backUpToFolder(desk, workspace);
}

/** Asks the browser for the folder again after a restart. Needs a click just before. */
export async function permitAutoBackup(desk: Desk, workspace: string): Promise<void> {
  const folder = await chosenFolder(workspace);
  const { requestPermission } = (folder?.handle ?? {}) as Permitted;
  await requestPermission?.call(folder?.handle, { mode: 'readwrite' });
  await look(workspace);
  if (useAutoBackup.getState().state.kind !== 'needs-permission') {
    await backUpToFolder(desk, workspace);
  }
}

/** Stops; what lies in the folder stays there. */
export async function turnOffAutoBackup(workspace: string): Promise<void> {
  await forgetBackupFolder(workspace);
  show({ kind: 'off' });
}
