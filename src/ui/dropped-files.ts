/** A file that was handed in, with the folders it lies in, such as "Gelombang 1/dinkes.zip". */
export interface FoundFile {
  readonly path: string;
  readonly file: File;
}

/** More files than anybody hands in on purpose: a whole disk, dropped by mistake. */
const MOST_FILES = 5000;

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** One reading gives a hundred at most: read on until nothing more comes. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      // A folder that may not be opened has nothing to give.
      reader.readEntries(resolve, () => resolve([]));
    });
    if (some.length === 0 || children.length > MOST_FILES) return children;
    children.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((resolve) => {
    entry.file(resolve, () => resolve(undefined));
  });
}

async function collect(entry: FileSystemEntry, found: FoundFile[]): Promise<void> {
  if (found.length >= MOST_FILES) return;
  if (isFile(entry)) {
    const file = await fileOf(entry);
    if (file) found.push({ path: entry.fullPath.replace(/^\//, ''), file });
  } else if (isFolder(entry)) {
    for (const child of await childrenOf(entry)) await collect(child, found);
  }
}

/** By path, numbers by their value: the order in which people list them. */
function inOrder(files: readonly FoundFile[]): readonly FoundFile[] {
  const order = new Intl.Collator('id-ID', { numeric: true });
  return [...files].sort((a, b) => order.compare(a.path, b.path));
}

/** Files of a dialog; those of a chosen folder bring their path along. */
export function chosenFiles(files: readonly File[]): readonly FoundFile[] {
  return inOrder(
    files.map((file) => ({
      file,
      path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
    })),
  );
}

/** Everything that was dropped, folders down to their last file. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly FoundFile[]> {
  // What was dropped can only be asked for before anything is waited for.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return chosenFiles([...transfer.files]);
  const found: FoundFile[] = [];
  for (const entry of entries) await collect(entry, found);
  return inOrder(found);
}
