import type { ClearanceLetter } from '#core/invest/clearance/letter.ts';
import { evaluationReport, type EvaluationSource } from '#core/report/evaluation.ts';
import { guideReport } from '#core/report/guide.ts';
import type { ResultPaper } from '#core/report/paper-code.ts';
import type { CountedResult } from '#core/report/rejection-pareto.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { ReportFonts } from '#report/fonts.ts';
import { renderEvaluation } from '#report/render-evaluation.ts';
import { renderGuide } from '#report/render-guide.ts';
import { renderLetter } from '#report/render-letter.ts';
import { renderMinutes } from '#report/render-minutes.ts';
import { guideFingerprint } from './guide-fingerprint.ts';

/** A paper of one result, or of many; plain data, so that it can be handed to a worker. */
export type PaperOrder =
  | { readonly kind: ResultPaper; readonly source: EvaluationSource }
  | { readonly kind: 'SURAT'; readonly letter: ClearanceLetter }
  | {
      readonly kind: 'PANDUAN';
      /** The whole instrument, which all results are by; there is at least one result. */
      readonly rubric: Rubric;
      readonly results: readonly CountedResult[];
    };

/** A paper as PDF bytes; the same order gives the same bytes on every device. */
export function makePaper(
  order: PaperOrder,
  fonts: ReportFonts,
  progress: (done: number, total: number) => void,
): Promise<Uint8Array> {
  switch (order.kind) {
    case 'LHE':
      return renderEvaluation(evaluationReport(order.source, 'whole'), fonts, progress);
    case 'LHE-PUBLIK':
      return renderEvaluation(evaluationReport(order.source, 'public'), fonts, progress);
    case 'BA':
      return renderMinutes(evaluationReport(order.source, 'whole'), fonts, progress);
    case 'SURAT':
      return renderLetter(order.letter, fonts, progress);
    case 'PANDUAN': {
      const fingerprint = guideFingerprint(order.results);
      return renderGuide(guideReport(order.rubric, order.results, fingerprint), fonts, progress);
    }
  }
}
