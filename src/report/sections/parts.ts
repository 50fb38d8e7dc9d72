import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { Composer } from '#report/layout/composer.ts';
import { furniture } from '#report/layout/furniture.ts';
import { cover } from './cover.ts';

/** The report's parts in the order in which they are laid out. */
export function reportParts(
  report: SelfAssessmentReport,
  composer: Composer,
): readonly (() => void)[] {
  return [
    () => {
      cover(report, composer);
    },
    () => {
      furniture(report, composer);
    },
  ];
}
