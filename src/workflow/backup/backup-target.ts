/** Where a backup is written to, and read back from. */
export interface BackupTarget {
  /** Writes all of it and gives back what now lies there. */
  readonly write: (bytes: ReadableStream<Uint8Array>) => Promise<Blob>;
  /** Leaves nothing behind of what was written. */
  readonly discard: () => Promise<void>;
}

/** Room of our own for what is about to be handed to the browser's downloads. */
const SCRATCH = 'cadangan-sementara';
const HOUR_MS = 60 * 60 * 1000;

/** A file the person chose, or one in the chosen folder; it is replaced only by a whole one. */
export function fileTarget(
  handle: FileSystemFileHandle,
  remove: () => Promise<void>,
): BackupTarget {
  return {
    write: async (bytes) => {
      await bytes.pipeTo(await handle.createWritable());
      return handle.getFile();
    },
    discard: remove,
  };
}

/**
 * A file in the browser's own room, which lies on disk and not in memory; where there is
 * no such room, or it is full, a Blob. `now` is in milliseconds.
 */
export async function ownTarget(name: string, now: number): Promise<BackupTarget> {
  const folder = await scratchFolder();
  if (!folder) return blobTarget();
  await sweep(folder, now);
  const handle = await folder.getFileHandle(name, { create: true }).catch(() => undefined);
  // Older browsers have the room, but no way to write to it like this.
  if (!handle || !('createWritable' in handle)) return blobTarget();
  return fileTarget(handle, () => folder.removeEntry(name).catch(() => undefined));
}

export function blobTarget(): BackupTarget {
  return {
    write: (bytes) => new Response(bytes).blob(),
    discard: () => Promise.resolve(),
  };
}

async function scratchFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(SCRATCH, { create: true });
  } catch {
    // Not there on plain HTTP and in older browsers.
    return undefined;
  }
}

/** Removes what earlier downloads left, once they must have come to their end. */
async function sweep(folder: FileSystemDirectoryHandle, now: number): Promise<void> {
  for await (const [name, handle] of entriesOf(folder)) {
    if (handle.kind !== 'file') continue;
    const file = await (handle as FileSystemFileHandle).getFile().catch(() => undefined);
    if (!file || Math.abs(now - file.lastModified) > HOUR_MS) {
      await folder.removeEntry(name).catch(() => undefined);
    }
  }
}

/** Removes what earlier downloads left in the browser's own room. */
export async function sweepScratch(now: number): Promise<void> {
  const folder = await scratchFolder();
  if (folder) await sweep(folder, now);
}

/** The entries of a folder; the types of the platform do not know them yet. */
export function entriesOf(
  folder: FileSystemDirectoryHandle,
): AsyncIterable<readonly [string, FileSystemHandle]> {
  return (
    folder as unknown as {
      readonly entries: () => AsyncIterable<readonly [string, FileSystemHandle]>;
    }
  ).entries();
}

/** Newer than the types of the platform; absent in some browsers. */
interface Removable {
  readonly remove?: () => Promise<void>;
}

/** A picker makes an empty file before anything is written; one with content is not ours to remove. */
export async function removeEmpty(handle: FileSystemFileHandle): Promise<void> {
  const file = await handle.getFile().catch(() => undefined);
  const { remove } = handle as Removable;
  if (file?.size === 0 && remove) await remove.call(handle).catch(() => undefined);
}
