import type { Rubric } from '#core/rubric/types.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import type { Finding } from './finding.ts';

/** A value an indicator may have. */
export interface ValueChoice {
  readonly finding: Finding;
  /** Name of the level; empty = it has none. */
  readonly label: string;
}

/**
 * The values somebody may ask for or decide: the levels of the indicator, what was said
 * already (it may lie between two levels), and that it does not apply where that is allowed.
 */
export function levelsOf(
  rubric: Rubric,
  id: string | null,
  also: readonly Finding[],
): readonly ValueChoice[] {
  const indicator = id === null ? undefined : findIndicator(rubric, id)?.indicator;
  const labels = (indicator && rubric.scales[indicator.scale]?.labels) ?? {};
  const values = new Set([
    ...(indicator?.levels ?? []).map(({ level }) => String(level)),
    ...also.flatMap((one) => (one.is === 'value' ? [one.value] : [])),
  ]);
  const isOff =
    indicator?.mayBeNotApplicable === true || also.some(({ is }) => is === 'not-applicable');
  const choices = [...values]
    .sort((a, b) => Number(a) - Number(b))
    .map((value): ValueChoice => ({ finding: { is: 'value', value }, label: labels[value] ?? '' }));
  return isOff ? [...choices, { finding: { is: 'not-applicable' }, label: '' }] : choices;
}
