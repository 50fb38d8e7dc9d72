import { placedIndicators } from '#core/rubric/walk.ts';
import type { RubricList } from '#workflow/rubrics/shipped-rubrics.ts';

/** An indicator to choose from. */
export interface IndicatorName {
  readonly rubric: string;
  readonly indicator: string;
  readonly name: string;
}

/** All indicators of one instrument by its id, as code and title; the newest version counts. */
export function indicatorsOf(
  rubrics: RubricList | undefined,
  id: string,
): readonly IndicatorName[] {
  const found = (rubrics ?? []).flatMap((one) =>
    one.ok && one.value.rubric.id === id ? [one.value.rubric] : [],
  );
  const rubric = found.at(-1);
  if (!rubric) return [];
  return placedIndicators(rubric).map(({ indicator: { id: indicator, code, title } }) => ({
    rubric: id,
    indicator,
    name: `${code} ${title}`,
  }));
}

/** The name of one indicator; where its instrument is not here, its id. */
export function indicatorName(
  rubrics: RubricList | undefined,
  rubric: string,
  indicator: string,
): string {
  const known = indicatorsOf(rubrics, rubric).find((one) => one.indicator === indicator);
  return known?.name ?? indicator;
}
