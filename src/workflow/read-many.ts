import { fail, type Result } from '#core/lib/result.ts';
import { readReceived, type ReadFailure, type ReadPackage } from './receive-read.ts';

export type ManyRead = Result<
  ReadPackage,
  ReadFailure | { readonly kind: 'unreadable'; readonly detail: string }
>;

/** As many are read side by side: what waits for its bytes does not keep the others waiting. */
const AT_ONCE = 4;

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
  const waiting = files.entries();
  const readOn = async (): Promise<void> => {
    for (const [at, file] of waiting) {
      read[at] = await readReceived(file, keys, () => undefined, signal).catch((error: unknown) =>
        fail({ kind: 'unreadable', detail: String(error) }),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  return read;
}
