import type { EvaluationReport } from '#core/report/evaluation.ts';
import type { Composer } from '#report/layout/composer.ts';
import { openPaper } from '#report/layout/open-paper.ts';
import { paperLines } from '#report/layout/paper-lines.ts';
import { reserveContents, type ChapterName, type Contents } from '#report/sections/contents.ts';
import { codeOf } from '#report/sections/evaluation-common.ts';
import { evaluationBasis } from '#report/sections/evaluation-basis.ts';
import { evaluationCover } from '#report/sections/evaluation-cover.ts';
import { evaluationFindings } from '#report/sections/evaluation-findings.ts';
import { detailSteps } from '#report/sections/evaluation-indicator.ts';
import { evaluationSummary } from '#report/sections/evaluation-summary.ts';
import { evaluationTable } from '#report/sections/evaluation-table.ts';
import { EVALUATION_CHAPTERS } from '#report/words/evaluation-text.ts';
import { PAPER_TEXT, PAPER_TITLES } from '#report/words/paper-text.ts';
import { resultWatermark } from '#report/words/result-watermark.ts';
import { TEXT } from '#report/words/text.ts';
import type { ReportFonts } from './fonts.ts';
import { renderParts, type ReportProgress } from './render-parts.ts';

interface Chapter extends ChapterName {
  readonly steps: readonly (() => void)[];
}

function chaptersOf(report: EvaluationReport, composer: Composer): readonly Chapter[] {
  const one = (
    id: string,
    title: string,
    lay: (report: EvaluationReport, composer: Composer) => void,
  ): Chapter => ({ id, title, steps: [() => lay(report, composer)] });
  return [
    one('summary', EVALUATION_CHAPTERS.summary, evaluationSummary),
    one('findings', EVALUATION_CHAPTERS.findings, evaluationFindings),
    one('table', EVALUATION_CHAPTERS.table, evaluationTable),
    ...report.sections.map((section): Chapter => ({
      id: `group-${section.group.id}`,
      title: EVALUATION_CHAPTERS.detail(section.group.title),
      steps: detailSteps(report, section, composer),
    })),
    one('basis', EVALUATION_CHAPTERS.basis, evaluationBasis),
  ];
}

/** The words in front of header and footer: what the paper is not. */
function markOf({ edition, final }: EvaluationReport): string {
  return [
    ...(edition === 'public' ? [PAPER_TEXT.publicMark] : []),
    ...(final.stage === 'interim' ? [PAPER_TEXT.interimMark] : []),
  ].join(', ');
}

/**
 * Renders "Laporan Hasil Evaluasi" as PDF bytes, whole or as the edition for everybody.
 * Needs no DOM. The same report gives the same bytes on every device. Yields to the event
 * loop between parts; an aborted `signal` ends it with the signal's reason.
 */
export async function renderEvaluation(
  report: EvaluationReport,
  fonts: ReportFonts,
  progress: ReportProgress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const { about, madeAt } = report.origin;
  const code = codeOf(report);
  const agency = about.agency?.name ?? '';
  const instrument = `${report.rubric.shortTitle}, versi ${report.rubric.version}`;
  const title = PAPER_TITLES[code.kind];
  const head = {
    title: `${title}: ${agency}, ${about.year}`,
    subject: `${report.rubric.title} ${report.rubric.version}`,
    author: report.final.by.unit,
    code,
    madeAt,
    watermark: resultWatermark(about, report.final),
  };
  const composer = openPaper(head, report, fonts);
  const chapters = chaptersOf(report, composer);
  let contents: Contents | null = null;
  const parts = [
    () => {
      evaluationCover(report, composer);
      contents = reserveContents(composer, chapters);
    },
    ...chapters.flatMap((chapter) => [
      () => {
        composer.newPage();
        composer.openSection();
      },
      ...chapter.steps,
    ]),
    () => {
      contents?.fill();
      paperLines(composer, {
        code,
        mark: markOf(report),
        aboveLeft: agency,
        aboveRight: instrument,
        below: `${title}, ${TEXT.year(about.year)}`,
      });
    },
  ];
  return renderParts(composer, parts, progress, signal);
}
