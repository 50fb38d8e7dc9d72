import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import { SENT, TEXT, WATERMARKS } from '#report/words/text.ts';
import type { Composer } from './composer.ts';
import { STYLES, TEXT_WIDTH } from './look.ts';
import { pageLines } from './page-lines.ts';

/** The report's header and footer: whose it is, with which instrument, which page. */
export function furniture(report: SelfAssessmentReport, composer: Composer): void {
  const { assessment, rubric, terms } = report;
  const title = `${TEXT.title}, ${TEXT.year(assessment.year)}`;
  const below = [terms.notIndex, report.sent && SENT.footer(report.sent), title]
    .filter((part) => part !== null)
    .join(' | ');
  const mark = report.watermark ? `${WATERMARKS[report.watermark]} | ` : '';
  pageLines(composer, {
    aboveLeft: `${mark}${assessment.agency.name}`,
    aboveRight: () => `${rubric.shortTitle}, versi ${rubric.version}`,
    below: composer.ink.oneLine(below, TEXT_WIDTH * 0.8, STYLES.small),
  });
}
