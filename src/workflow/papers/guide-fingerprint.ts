import { inGuideOrder } from '#core/report/guide.ts';
import type { CountedResult } from '#core/report/rejection-pareto.ts';
import type { Digest } from '#core/lib/ids.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';

/** What a guide names itself by: the list of its results, in the one order. */
export function guideFingerprint(results: readonly CountedResult[]): Digest {
  return digestOfJson(inGuideOrder(results).map(({ fingerprint }) => fingerprint));
}
