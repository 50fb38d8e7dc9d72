import { eraseFolder, readFolder, writeFolder } from '#storage/folders.ts';
import { entriesOf } from '#workflow/backup/backup-target.ts';
import type { FileToImport } from '#workflow/evidence/listed-file.ts';

/** More files than anybody hands in on purpose: a whole disk, chosen by mistake. */
const MOST_FILES = 5000;

/** Folders of imports lie beside those of backups, under names of their own. */
const keyOf = (id: string): string => `folder:${id}`;

/** Remembers the folder of an import, so that it can go on after the browser was closed. */
export async function keepImportFolder(
  id: string,
  handle: FileSystemDirectoryHandle,
): Promise<void> {
  await writeFolder({ workspace: keyOf(id), handle, tag: '' });
}

/** The folder of an import; undefined when it was not chosen in this browser, or is forgotten. */
export async function importFolder(id: string): Promise<FileSystemDirectoryHandle | undefined> {
  return (await readFolder(keyOf(id)))?.handle;
}

export async function forgetImportFolder(id: string): Promise<void> {
  await eraseFolder(keyOf(id));
}

/** Every file of a folder down to its last one, by path, numbers by their value. */
export async function filesInFolder(
  folder: FileSystemDirectoryHandle,
): Promise<readonly FileToImport[]> {
  const found: FileToImport[] = [];
  const collect = async (one: FileSystemDirectoryHandle, path: string): Promise<void> => {
    for await (const [name, entry] of entriesOf(one)) {
      if (found.length >= MOST_FILES) return;
      const below = `${path}/${name}`;
      if (entry.kind === 'directory') await collect(entry as FileSystemDirectoryHandle, below);
      else found.push({ path: below, file: await (entry as FileSystemFileHandle).getFile() });
    }
  };
  await collect(folder, folder.name);
  const order = new Intl.Collator('id-ID', { numeric: true });
  return found.sort((a, b) => order.compare(a.path, b.path));
}
