import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { ReportFonts } from './fonts.ts';
import { openReport } from '#report/layout/open-report.ts';
import { reportParts } from '#report/sections/parts.ts';

/** Told after each part of the report; awaited, so that a worker can pass it on. */
export type ReportProgress = (done: number, total: number) => void | Promise<void>;

/** Lets other work of the thread run: a message that cancels, for one. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

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
  const parts = reportParts(report, composer);
  const total = parts.length + 1;
  for (const [done, part] of parts.entries()) {
    signal?.throwIfAborted();
    await progress(done, total);
    await breathe();
    part();
  }
  signal?.throwIfAborted();
  await progress(parts.length, total);
  await breathe();
  signal?.throwIfAborted();
  const bytes = new Uint8Array(composer.ink.open.doc.output('arraybuffer'));
  await progress(total, total);
  return bytes;
}
