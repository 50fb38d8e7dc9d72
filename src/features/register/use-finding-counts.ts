import { useMemo } from 'react';
import type { DocumentId } from '#core/lib/ids.ts';
import { useFindings } from '#state/review/use-findings.ts';

/** How many remarks of the evidence check at each document still wait for an answer. */
export function useFindingCounts(): ReadonlyMap<DocumentId, number> {
  const { findings } = useFindings();
  return useMemo(() => {
    const counts = new Map<DocumentId, number>();
    for (const { document, others, reply } of findings) {
      if (reply) continue;
      for (const id of new Set([document.id, ...others.map((other) => other.id)])) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
    return counts;
  }, [findings]);
}
