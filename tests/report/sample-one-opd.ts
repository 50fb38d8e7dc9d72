import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import { shippedRubric } from '../rubrics/shipped.ts';
import { answersBy, onLevel, reportOf } from './sample-reports.ts';

/** Inspektorat's part of the 47 SPBE indicators: seven, all answered but those left blank. */
export function oneOpdReport(...blank: readonly string[]): SelfAssessmentReport {
  const rubric = shippedRubric('spbe-59-2020@2.0.0');
  const answers = answersBy(rubric, (indicator, position) =>
    blank.includes(indicator.id)
      ? null
      : onLevel(indicator, 2 + (position % 3), {
          fact: `Fakta tentang ${indicator.code}.`,
          analysis: `Analisis tentang ${indicator.code}.`,
        }),
  );
  const scope = {
    owner: 'Inspektorat',
    indicators: ['i09', 'i21', 'i29', 'i30', 'i31', 'i39', 'i42'],
  };
  return reportOf(rubric, {
    answers,
    scope,
    agency: { name: 'Inspektorat Daerah', shortName: '', code: '', government: 'Kota Contoh' },
  });
}
