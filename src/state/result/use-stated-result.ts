import { use } from 'react';
import type { Digest } from '#core/lib/ids.ts';
import type { PaperCode } from '#core/report/paper-code.ts';
import { statedPapers, type StatedPaper } from '#workflow/papers/stated-papers.ts';
import { DeskContext } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';

/**
 * What a code or fingerprint that somebody typed names here. Undefined until it was looked
 * for; empty = no result. Without a desk nothing is known.
 */
export function useStatedResult(
  codes: readonly PaperCode[],
  fingerprints: readonly Digest[],
): readonly StatedPaper[] | undefined {
  const desk = use(DeskContext);
  const asked = JSON.stringify([codes, fingerprints]);
  return useLive(async () => {
    if (!desk || codes.length + fingerprints.length === 0) return [];
    const found = await statedPapers(desk, codes, fingerprints);
    return found.ok ? found.value : [];
  }, [desk, asked]);
}
