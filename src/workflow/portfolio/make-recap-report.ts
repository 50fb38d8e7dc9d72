import { recapReport } from '#core/report/recap.ts';
import type { RecapSource } from '#core/report/recap-source.ts';
import type { ReportFonts } from '#report/fonts.ts';
import { renderRecap } from '#report/render-recap.ts';
import { recapFingerprint } from './recap-fingerprint.ts';

/** The summary as PDF bytes; the same source gives the same bytes on every device. */
export function makeRecapReport(
  source: RecapSource,
  fonts: ReportFonts,
  progress: (done: number, total: number) => void,
): Promise<Uint8Array> {
  const report = recapReport(source, recapFingerprint(source.results));
  if (!report) throw new Error('recap report: no results');
  return renderRecap(report, fonts, progress);
}
