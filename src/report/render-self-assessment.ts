import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { ReportFonts } from './fonts.ts';
import { openReport } from '#report/layout/open-report.ts';
import { reportParts } from '#report/sections/parts.ts';
import { renderParts, type ReportProgress } from './render-parts.ts';

/**
 * Renders "Laporan Penilaian Mandiri" as PDF bytes. Needs no DOM: runs in a Web
 * Worker and in Node. The same input gives the same bytes. Yields to the event loop
 * between parts; an aborted `signal` ends it with the signal's reason.
 */
export async function renderSelfAssessmentReport(
  report: SelfAssessmentReport,
  fonts: ReportFonts,
  progress: ReportProgress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const composer = openReport(report, fonts);
  return renderParts(composer, reportParts(report, composer), progress, signal);
}
