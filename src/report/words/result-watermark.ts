import type { PackageAbout } from '#core/package/head.ts';
import type { FinalRecord } from '#core/review/final.ts';
import { PAPER_TEXT } from './paper-text.ts';

/** The pale word across a paper of a result: invented data go before an interim result. */
export function resultWatermark(
  { sample }: Pick<PackageAbout, 'sample'>,
  { stage }: Pick<FinalRecord, 'stage'>,
): string | null {
  if (sample) return PAPER_TEXT.sampleWatermark;
  return stage === 'interim' ? PAPER_TEXT.interimWatermark : null;
}
