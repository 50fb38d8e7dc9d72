import type { Answer } from '#core/assessment/answer.ts';
import { roundHalfUp } from '#core/lib/ratio.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { standingOf } from '#core/scoring/stand.ts';

/**
 * The level or stated value that an answer claims, as a decimal text with a point; null
 * while it is not rated. Only for reading: what a workbook says of it is not taken.
 */
export function standingNow(
  scales: Rubric['scales'],
  indicator: Indicator,
  answer: Answer,
): string | null {
  if (answer.rating !== 'rated') return null;
  const { value } = standingOf(scales, indicator, answer, null);
  const digits = scales[indicator.scale]?.fraction?.digits ?? 0;
  return roundHalfUp(value, digits);
}
