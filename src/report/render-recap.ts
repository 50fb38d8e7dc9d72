import type { RecapReport } from '#core/report/recap.ts';
import type { Composer } from '#report/layout/composer.ts';
import { openPaper } from '#report/layout/open-paper.ts';
import { paperLines } from '#report/layout/paper-lines.ts';
import { reserveContents, type ChapterName, type Contents } from '#report/sections/contents.ts';
import { recapCode } from '#report/sections/recap-common.ts';
import { recapCover } from '#report/sections/recap-cover.ts';
import { recapExtra } from '#report/sections/recap-extra.ts';
import { recapGaps } from '#report/sections/recap-gaps.ts';
import { recapHeat } from '#report/sections/recap-heat.ts';
import { recapResults } from '#report/sections/recap-results.ts';
import { agencyPage } from '#report/sections/recap-sheet.ts';
import { recapSpread } from '#report/sections/recap-spread.ts';
import { recapRanking, recapSummary } from '#report/sections/recap-summary.ts';
import { recapApart, recapMethods, recapWeakest } from '#report/sections/recap-weakest.ts';
import { PAPER_TEXT, PAPER_TITLES } from '#report/words/paper-text.ts';
import { RECAP } from '#report/words/recap-text.ts';
import { TEXT } from '#report/words/text.ts';
import type { ReportFonts } from './fonts.ts';
import { renderParts, type ReportProgress } from './render-parts.ts';

interface Chapter extends ChapterName {
  readonly steps: readonly (() => void)[];
}

function sheetSteps(report: RecapReport, composer: Composer): readonly (() => void)[] {
  return report.sheets.map((sheet, at) => () => {
    if (at === 0) {
      composer.heading('H1', RECAP.chapters.sheets, { id: 'sheets', keepWith: 200 });
      composer.space(6);
    } else {
      composer.newPage();
    }
    agencyPage(report, sheet, composer);
  });
}

function chaptersOf(report: RecapReport, composer: Composer): readonly Chapter[] {
  const { chapters } = RECAP;
  const one = (
    id: keyof typeof chapters,
    lay: (report: RecapReport, composer: Composer) => void,
  ): Chapter => ({ id, title: chapters[id], steps: [() => lay(report, composer)] });
  return [
    one('summary', recapSummary),
    one('ranking', recapRanking),
    one('heat', recapHeat),
    one('spread', recapSpread),
    ...(report.gaps.length > 0 ? [one('gaps', recapGaps)] : []),
    ...(report.tables.weakest.rows.length > 0 ? [one('weakest', recapWeakest)] : []),
    ...(report.tables.trend.rows.length + report.tables.applications.rows.length > 0
      ? [one('extra', recapExtra)]
      : []),
    one('apart', recapApart),
    ...(report.sheets.length > 0
      ? [{ id: 'sheets', title: chapters.sheets, steps: sheetSteps(report, composer) }]
      : []),
    one('methods', recapMethods),
    one('results', recapResults),
  ];
}

/** The words in front of header and footer: what the paper is not. */
function markOf({ source, chosen, leftOut }: RecapReport): string {
  return [
    ...(source.about.sample ? [RECAP.sampleMark] : []),
    ...(leftOut ? [PAPER_TEXT.publicMark] : []),
    ...(chosen.stage === 'final' ? [] : [PAPER_TEXT.interimMark]),
  ].join(', ');
}

function watermarkOf({ source, chosen }: RecapReport): string | null {
  if (source.about.sample) return PAPER_TEXT.sampleWatermark;
  return chosen.stage === 'final' ? null : PAPER_TEXT.interimWatermark;
}

/**
 * Renders "Laporan Rekapitulasi" as PDF bytes, whole or as the edition for everybody. Needs
 * no DOM. The same report gives the same bytes on every device. Yields to the event loop
 * between parts; an aborted `signal` ends it with the signal's reason.
 */
export async function renderRecap(
  report: RecapReport,
  fonts: ReportFonts,
  progress: ReportProgress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const { source, chosen, frame, fingerprint } = report;
  const { government, unit, at } = source.about;
  const title = PAPER_TITLES[source.paper];
  const code = recapCode(report);
  const head = {
    title: `${title}: ${government}, ${chosen.year}`,
    subject: `${frame.title} ${frame.ref.version}`,
    author: unit,
    code,
    madeAt: at,
    watermark: watermarkOf(report),
  };
  const composer = openPaper(head, { source, fingerprint }, fonts);
  const chapters = chaptersOf(report, composer);
  let contents: Contents | null = null;
  const parts = [
    () => {
      recapCover(report, composer);
      contents = reserveContents(composer, chapters);
    },
    ...chapters.flatMap(({ steps }) => [
      () => {
        composer.newPage();
        composer.openSection();
      },
      ...steps,
    ]),
    () => {
      contents?.fill();
      paperLines(composer, {
        code,
        mark: markOf(report),
        aboveLeft: government === '' ? frame.shortTitle : government,
        aboveRight: `${frame.shortTitle}, versi ${frame.ref.version}`,
        below: `${title}, ${TEXT.year(chosen.year)}`,
      });
    },
  ];
  return renderParts(composer, parts, progress, signal);
}
