import type { FileState, FileStates } from '#core/evidence/carry-types.ts';
import type { Digest } from '#core/lib/ids.ts';
import { digestOfBytes } from '#exchange/bytes/digest-of-bytes.ts';
import { readFile } from '#storage/files.ts';
import type { Desk } from '#workflow/desk.ts';

/** What has become of one file's bytes; all of them are read. */
export async function fileState(desk: Desk, digest: Digest): Promise<FileState> {
  try {
    const bytes = await readFile(desk.db, digest);
    if (!bytes) return 'missing';
    return (await digestOfBytes(bytes)) === digest ? 'sound' : 'changed';
  } catch {
    return 'unreadable';
  }
}

/**
 * Reads the bytes of files and compares them with their digests, one file after the
 * other. `progress` is told how many are done; an aborted signal rejects with its reason.
 */
export async function checkFiles(
  desk: Desk,
  digests: readonly Digest[],
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<FileStates> {
  const states = new Map<Digest, FileState>();
  for (const digest of new Set(digests)) {
    signal.throwIfAborted();
    // One at a time: a desk full of large files is never in memory at once.
    states.set(digest, await fileState(desk, digest));
    progress(states.size);
  }
  return states;
}
