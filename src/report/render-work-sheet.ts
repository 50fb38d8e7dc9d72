import type { WorkSheet } from '#core/report/work-sheet.ts';
import { Composer } from '#report/layout/composer.ts';
import { Ink } from '#report/layout/ink.ts';
import { openDocument } from '#report/pdf/document.ts';
import { fileIdOf } from '#report/pdf/file-id.ts';
import { workSheetParts } from '#report/sections/work-sheet-parts.ts';
import { WORK_SHEET } from '#report/words/work-sheet-text.ts';
import type { ReportFonts } from './fonts.ts';
import { renderParts, type ReportProgress } from './render-parts.ts';

/**
 * Renders "Lembar Kerja Evaluasi" as PDF bytes: an instrument to be filled in by hand.
 * Needs no DOM. The same sheet gives the same bytes. Yields to the event loop between
 * parts; an aborted `signal` ends it with the signal's reason.
 */
export async function renderWorkSheet(
  sheet: WorkSheet,
  fonts: ReportFonts,
  progress: ReportProgress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const { rubric, ref } = sheet;
  const open = openDocument(fonts, {
    title: `${WORK_SHEET.title}: ${WORK_SHEET.instrument(rubric.shortTitle, rubric.version)}`,
    subject: rubric.title,
    author: '',
    keywords: [rubric.shortTitle, rubric.id, rubric.version, ref.digest].join(', '),
    madeAt: sheet.madeAt,
    fileId: fileIdOf(sheet),
  });
  const composer = new Composer(new Ink(open, fonts));
  return renderParts(composer, workSheetParts(sheet, composer), progress, signal);
}
