import { roundHalfUp } from '#core/lib/ratio.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { isBetweenLevels, type IndicatorTrace } from '#core/scoring/score.ts';
import { decimal } from '#ui/format.ts';

/** The name the rubric gives a level of this indicator, or null when it has none. */
function levelName(rubric: Rubric, indicator: Indicator, level: number): string | null {
  return rubric.scales[indicator.scale]?.labels[`${level}`] ?? null;
}

/** The level with its name: "3 – Baik". */
export function levelText(rubric: Rubric, indicator: Indicator, level: number): string {
  const name = levelName(rubric, indicator, level);
  return name === null ? `${level}` : `${level} – ${name}`;
}

/** Position of a level on the indicator's ladder, 0 = lowest; for drawing and for sliders. */
export function positionOf(indicator: Indicator, level: number): number {
  return Math.max(0, indicator.levels.filter((step) => step.level <= level).length - 1);
}

/** Where an indicator stands: its level with its name, or the value stated between two levels. */
export function standingText(
  rubric: Rubric,
  indicator: Indicator,
  trace: Pick<IndicatorTrace, 'climb' | 'value'>,
): string | null {
  const { climb, value } = trace;
  if (!climb || !value) return null;
  const level = levelText(rubric, indicator, climb.level);
  if (!isBetweenLevels(trace)) return level;
  const digits = rubric.scales[indicator.scale]?.fraction?.digits ?? rubric.rounding.digits;
  return `${decimal(roundHalfUp(value, digits))} – ${levelName(rubric, indicator, climb.level) ?? ''}`;
}
