import type { Indicator, Rubric } from '#core/rubric/types.ts';

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
