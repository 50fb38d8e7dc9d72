import { eraseFolder, readFolder, writeFolder, type ChosenFolder } from '#storage/folders.ts';
import { newDocumentId } from '#storage/new-id.ts';
import { entriesOf } from './backup-target.ts';

/** How many backups a folder keeps. */
const KEPT_BACKUPS = 5;

/** The folder chosen for a workspace; undefined when there is none. */
export function chosenFolder(workspace: string): Promise<ChosenFolder | undefined> {
  return readFolder(workspace);
}

/** Remembers a folder; files of an earlier choice stay where they are. */
export async function chooseBackupFolder(
  workspace: string,
  handle: FileSystemDirectoryHandle,
): Promise<void> {
  await writeFolder({ workspace, handle, tag: newDocumentId().slice(-8) });
}

export async function forgetBackupFolder(workspace: string): Promise<void> {
  await eraseFolder(workspace);
}

/** The name of a backup in a folder: sorts by time, and says whose it is. */
export function folderFileName(tag: string, stamp: string): string {
  return `timbang-otomatis-${tag}-${stamp}.timbang.zip`;
}

/**
 * Removes the oldest backups of this choice until the newest ones remain; to be called
 * only after the newest was read back, and by one tab at a time. Empty files, which an
 * interrupted backup leaves, go and do not count. Files of anybody else are left alone.
 * Gives back the names that went.
 */
export async function pruneFolder(
  { handle, tag }: Pick<ChosenFolder, 'handle' | 'tag'>,
  keep = KEPT_BACKUPS,
): Promise<readonly string[]> {
  const own: string[] = [];
  const empty: string[] = [];
  for await (const [name, entry] of entriesOf(handle)) {
    const isOurs = name.startsWith(`timbang-otomatis-${tag}-`) && name.endsWith('.timbang.zip');
    if (entry.kind !== 'file' || !isOurs) continue;
    const { size } = await (entry as FileSystemFileHandle).getFile();
    (size > 0 ? own : empty).push(name);
  }
  const old = [...empty.sort(), ...own.sort().slice(0, -keep)];
  for (const name of old) await handle.removeEntry(name);
  return old;
}
