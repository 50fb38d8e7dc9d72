import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { TEXT } from '#report/words/text.ts';

/** First page: whose report, made with what, by whom, when. */
export function cover(report: SelfAssessmentReport, composer: Composer): void {
  composer.openSection();
  composer.paragraph(TEXT.title, { style: STYLES.cover });
  composer.paragraph(report.assessment.agency.name, { style: STYLES.coverName });
}
