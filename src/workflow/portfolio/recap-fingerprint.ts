import type { Digest } from '#core/lib/ids.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';

/** What a summary names itself by: the list of the results it counts, in the one order. */
export function recapFingerprint(results: readonly Digest[]): Digest {
  return digestOfJson([...results].sort());
}
