import type { EvaluationReport } from '#core/report/evaluation.ts';
import { openPaper } from '#report/layout/open-paper.ts';
import { paperLines } from '#report/layout/paper-lines.ts';
import {
  minutesAbout,
  minutesAnnex,
  minutesAttendance,
  minutesOpening,
  minutesResult,
  minutesSettled,
  minutesSignatures,
} from '#report/sections/minutes.ts';
import { PAPER_TEXT, PAPER_TITLES } from '#report/words/paper-text.ts';
import { resultWatermark } from '#report/words/result-watermark.ts';
import { TEXT } from '#report/words/text.ts';
import type { ReportFonts } from './fonts.ts';
import { renderParts, type ReportProgress } from './render-parts.ts';

/**
 * Renders the berita acara of a result as PDF bytes. Needs no DOM. The same report gives the
 * same bytes on every device. Yields to the event loop between parts; an aborted `signal`
 * ends it with the signal's reason.
 */
export async function renderMinutes(
  report: EvaluationReport,
  fonts: ReportFonts,
  progress: ReportProgress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const { about, fingerprint, madeAt } = report.origin;
  const code = { kind: 'BA', fingerprint } as const;
  const agency = about.agency?.name ?? '';
  const isInterim = report.final.stage === 'interim';
  const head = {
    title: `${PAPER_TITLES.BA}: ${agency}, ${about.year}`,
    subject: `${report.rubric.title} ${report.rubric.version}`,
    author: report.final.by.unit,
    code,
    madeAt,
    watermark: resultWatermark(about, report.final),
  };
  const composer = openPaper(head, report, fonts);
  const parts = [
    minutesOpening,
    minutesAbout,
    minutesAttendance,
    minutesResult,
    minutesSettled,
    minutesSignatures,
    minutesAnnex,
  ].map((lay) => () => lay(report, composer));
  const finish = (): void => {
    paperLines(composer, {
      code,
      mark: isInterim ? PAPER_TEXT.interimMark : '',
      aboveLeft: agency,
      aboveRight: `${report.rubric.shortTitle}, versi ${report.rubric.version}`,
      below: `${PAPER_TITLES.BA}, ${TEXT.year(about.year)}`,
    });
  };
  return renderParts(composer, [...parts, finish], progress, signal);
}
