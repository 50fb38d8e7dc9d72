import type { RubricRef } from '#core/assessment/assessment.ts';
import { workSheet } from '#core/report/work-sheet.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { ReportFonts } from '#report/fonts.ts';
import { renderWorkSheet } from '#report/render-work-sheet.ts';

/** What a work sheet is made of; plain data, so that it can be handed to a worker. */
export interface WorkSheetOrder {
  readonly rubric: Rubric;
  readonly ref: RubricRef;
  /** ISO 8601 UTC. Part of the content. */
  readonly madeAt: string;
}

/** "Lembar Kerja Evaluasi" as PDF bytes; the same order gives the same bytes. */
export function makeWorkSheet(
  { rubric, ref, madeAt }: WorkSheetOrder,
  fonts: ReportFonts,
  progress: (done: number, total: number) => void,
): Promise<Uint8Array> {
  return renderWorkSheet(workSheet(rubric, ref, madeAt), fonts, progress);
}
