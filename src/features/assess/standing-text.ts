import { roundHalfUp } from '#core/lib/ratio.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import type { Standing } from '#core/scoring/stand.ts';
import { isBetweenLevels } from '#core/scoring/score.ts';
import { decimal } from '#ui/format.ts';

/** Where a claim stands, with the name of its level: "3 – Baik", or "3,40 – Baik" between two. */
export function standingText(
  rubric: Rubric,
  indicator: Indicator,
  standing: Pick<Standing, 'climb' | 'value'>,
): string {
  const { climb, value } = standing;
  const scale = rubric.scales[indicator.scale];
  const label = scale?.labels[String(climb.level)] ?? '';
  const digits = scale?.fraction?.digits ?? rubric.rounding.digits;
  const number = isBetweenLevels(standing)
    ? decimal(roundHalfUp(value, digits))
    : String(climb.level);
  return label === '' ? number : `${number} – ${label}`;
}
