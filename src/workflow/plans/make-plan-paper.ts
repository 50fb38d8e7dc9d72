import { planPaper } from '#core/invest/paper/paper.ts';
import type { PlanPaperSource } from '#core/invest/paper/paper-source.ts';
import type { ReportFonts } from '#report/fonts.ts';
import { renderPlan } from '#report/render-plan.ts';
import { planPrints } from './plan-paper-print.ts';

/** The document of a plan as PDF bytes; the same source gives the same bytes on every device. */
export function makePlanPaper(
  source: PlanPaperSource,
  fonts: ReportFonts,
  progress: (done: number, total: number) => void,
): Promise<Uint8Array> {
  return renderPlan(planPaper(source, planPrints(source)), fonts, progress);
}
