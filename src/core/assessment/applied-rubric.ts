import { inYear } from '#core/rubric/in-year.ts';
import { subsetOf } from '#core/rubric/subset.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { Assessment } from './assessment.ts';

/**
 * An instrument as one assessment applies it: by the rules of the assessment's year,
 * and only the indicators of its scope. Everything that scores starts from this.
 */
export function appliedRubric(
  rubric: Rubric,
  { year, scope }: Pick<Assessment, 'year' | 'scope'>,
): Rubric {
  const ruled = inYear(rubric, year);
  return scope ? subsetOf(ruled, scope.indicators) : ruled;
}
