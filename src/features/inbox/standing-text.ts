import { roundHalfUp } from '#core/lib/ratio.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { isBetweenLevels, type IndicatorTrace } from '#core/scoring/score.ts';
import { decimal } from '#ui/format.ts';

/** Where an indicator stands, with the name of its level; null = nowhere. */
export function standingText(
  rubric: Rubric,
  indicator: Indicator,
  trace: IndicatorTrace | undefined,
): string | null {
  if (!trace?.climb || !trace.value) return null;
  const scale = rubric.scales[indicator.scale];
  const { level } = trace.climb;
  const name = scale?.labels[`${level}`];
  const digits = scale?.fraction?.digits ?? rubric.rounding.digits;
  const number = isBetweenLevels(trace) ? decimal(roundHalfUp(trace.value, digits)) : `${level}`;
  return name === undefined ? number : `${number} – ${name}`;
}
