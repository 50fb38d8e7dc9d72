import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { selfAssessmentReport, type ReportMade } from '#core/report/self-assessment.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { ReportFonts } from '#report/fonts.ts';
import { renderSelfAssessmentReport } from '#report/render-self-assessment.ts';

/** What a report is made of; plain data, so that it can be handed to a worker. */
export interface ReportOrder {
  /** The whole instrument; the report applies the assessment's year and scope to it. */
  readonly rubric: Rubric;
  readonly assessment: Assessment;
  /** Its evidence as records, oldest first; the files themselves stay where they are. */
  readonly documents: readonly EvidenceDocument[];
  /** Part of the content. */
  readonly made: ReportMade;
}

/** "Laporan Penilaian Mandiri" as PDF bytes; the same order gives the same bytes. */
export function makeReport(
  { rubric, assessment, documents, made }: ReportOrder,
  fonts: ReportFonts,
  progress: (done: number, total: number) => void,
): Promise<Uint8Array> {
  return renderSelfAssessmentReport(
    selfAssessmentReport(rubric, assessment, documents, made),
    fonts,
    progress,
  );
}
