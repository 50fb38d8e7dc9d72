import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { ReportFonts } from '#report/fonts.ts';
import { openDocument } from '#report/pdf/document.ts';
import { fileIdOf } from '#report/pdf/file-id.ts';
import { WATERMARKS, TEXT } from '#report/words/text.ts';
import { Composer } from './composer.ts';
import { Ink } from './ink.ts';
import { drawWatermark } from './watermark.ts';

/** Opens the report's document: fonts, metadata, and the watermark under every page. */
export function openReport(report: SelfAssessmentReport, fonts: ReportFonts): Composer {
  const { rubric, assessment, terms } = report;
  const instrument = `${rubric.title} ${rubric.version}`;
  const subject = terms.notIndex === null ? instrument : `${instrument}. ${terms.notIndex}`;
  const open = openDocument(fonts, {
    title: `${TEXT.title}: ${assessment.agency.name}, ${assessment.year}`,
    subject,
    author: assessment.agency.name,
    keywords: [rubric.shortTitle, rubric.id, String(assessment.year), assessment.agency.code]
      .filter((word) => word !== '')
      .join(', '),
    madeAt: report.madeAt,
    fileId: fileIdOf(report),
  });
  const ink = new Ink(open, fonts);
  if (report.watermark) {
    const word = WATERMARKS[report.watermark];
    drawWatermark(ink, word);
    open.pdf.events.subscribe('addPage', () => {
      drawWatermark(ink, word);
    });
  }
  return new Composer(ink);
}
