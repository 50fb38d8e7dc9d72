import { fail, type Result } from '#core/lib/result.ts';
import { readReceived, type ReadFailure, type ReadPackage } from './receive-read.ts';

export type ManyRead = Result<
  ReadPackage,
  ReadFailure | { readonly kind: 'unreadable'; readonly detail: string }
>;

/**
 * Reads several files that somebody sent to their last byte, in their order; one that cannot
 * be read does not stop the others. Touches no database; made for a worker.
 */
export async function readMany(
  files: readonly Blob[],
  keys: readonly CryptoKey[],
): Promise<readonly ManyRead[]> {
  const { signal } = new AbortController();
  const read: ManyRead[] = [];
  for (const file of files) {
    try {
      read.push(await readReceived(file, keys, () => undefined, signal));
    } catch (error) {
      read.push(fail({ kind: 'unreadable', detail: String(error) }));
    }
  }
  return read;
}
