import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import { TEXT, WATERMARKS } from '#report/words/text.ts';
import type { Composer } from './composer.ts';
import { pageLines } from './page-lines.ts';

/** The report's header and footer: whose it is, with which instrument, which page. */
export function furniture(report: SelfAssessmentReport, composer: Composer): void {
  const { assessment, rubric } = report;
  const mark = report.watermark ? `${WATERMARKS[report.watermark]} | ` : '';
  pageLines(composer, {
    aboveLeft: `${mark}${assessment.agency.name}`,
    aboveRight: () => `${rubric.shortTitle}, versi ${rubric.version}`,
    below: `${TEXT.title}, ${TEXT.year(assessment.year)}`,
  });
}
