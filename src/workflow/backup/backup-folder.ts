import { eraseFolder, readFolder, writeFolder, type ChosenFolder } from '#storage/folders.ts';
import { newDocumentId } from '#storage/rows/new-id.ts';
import { entriesOf } from './backup-target.ts';

/** How many of the newest backups a folder keeps, and of how many days the last one besides. */
const KEPT_BACKUPS = 5;
const KEPT_DAYS = 7;
/** Of a time stamp, as 2026-11-22. */
const DAY_LENGTH = 10;

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

/** The names to keep, of names that sort by time: what went wrong yesterday is found tomorrow. */
function keptOf(names: readonly string[], start: number, keep: number): ReadonlySet<string> {
  const lastOfDay = new Map(names.map((name) => [name.slice(start, start + DAY_LENGTH), name]));
  return new Set([...names.slice(-keep), ...[...lastOfDay.values()].slice(-KEPT_DAYS)]);
}

/**
 * Removes the oldest backups of this choice until the newest ones remain, and the last
 * one of each of the newest seven days; to be called only after the newest was read back, and by one tab at a time. Empty files, which an
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
  const kept = keptOf(own.sort(), folderFileName(tag, '').indexOf('.timbang.zip'), keep);
  const old = [...empty.sort(), ...own.filter((name) => !kept.has(name))];
  for (const name of old) await handle.removeEntry(name);
  return old;
}
