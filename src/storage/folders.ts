import { Dexie, type Table } from 'dexie';

/** A folder that was chosen for the backups of one workspace. */
export interface ChosenFolder {
  readonly workspace: string;
  readonly handle: FileSystemDirectoryHandle;
  /** In the name of every file of this choice: others in the folder are not ours to remove. */
  readonly tag: string;
}

/** Handles cannot be sealed or written as JSON: they have a database of their own. */
class FolderDatabase extends Dexie {
  declare readonly folders: Table<ChosenFolder, string>;

  constructor() {
    super('timbang-folders');
    this.version(1).stores({ folders: 'workspace' });
  }
}

async function inFolders<T>(work: (db: FolderDatabase) => Promise<T>): Promise<T> {
  const db = new FolderDatabase();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

export function readFolder(workspace: string): Promise<ChosenFolder | undefined> {
  return inFolders((db) => db.folders.get(workspace));
}

export async function writeFolder(folder: ChosenFolder): Promise<void> {
  await inFolders((db) => db.folders.put(folder));
}

export async function eraseFolder(workspace: string): Promise<void> {
  await inFolders((db) => db.folders.delete(workspace));
}
