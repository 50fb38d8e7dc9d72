import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import { TEXT, WATERMARKS } from '#report/words/text.ts';
import type { Composer } from './composer.ts';
import type { Ink } from './ink.ts';
import { COLOURS, PAPER, STYLES, TEXT_WIDTH } from './look.ts';

function header(ink: Ink, left: string, right: string): void {
  const y = PAPER.top - 32;
  ink.text(left, { x: PAPER.left, y }, STYLES.label);
  ink.text(right, { x: PAPER.right - ink.width(right, STYLES.small), y }, STYLES.small);
  ink.line(
    { x: PAPER.left, y: y + 7 },
    { x: PAPER.right, y: y + 7 },
    { stroke: COLOURS.line, thickness: 0.6 },
  );
}

function footer(ink: Ink, left: string, right: string): void {
  const y = PAPER.bottom + 30;
  ink.text(left, { x: PAPER.left, y }, STYLES.small);
  ink.text(right, { x: PAPER.right - ink.width(right, STYLES.small), y }, STYLES.small);
}

/** Writes header and footer on every page, now that their number is known. */
export function furniture(report: SelfAssessmentReport, composer: Composer): void {
  const { ink } = composer;
  const { doc } = ink.open;
  const pages = doc.getNumberOfPages();
  const { assessment, rubric } = report;
  const instrument = ink.oneLine(
    `${rubric.shortTitle}, versi ${rubric.version}`,
    TEXT_WIDTH * 0.45,
    STYLES.small,
  );
  const mark = report.watermark ? `${WATERMARKS[report.watermark]} | ` : '';
  const agency = ink.oneLine(`${mark}${assessment.agency.name}`, TEXT_WIDTH * 0.52, STYLES.label);
  const about = `${TEXT.title}, ${TEXT.year(assessment.year)}`;
  for (let page = 1; page <= pages; page += 1) {
    doc.setPage(page);
    ink.artifact(() => {
      if (page > 1) header(ink, agency, instrument);
      footer(ink, about, TEXT.pageOf(page, pages));
    }, 'Pagination');
  }
}
