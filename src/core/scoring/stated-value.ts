import { countedCriteria, countedStated, type Answer } from '#core/assessment/answer.ts';
import { compare, fromDecimal, fromInteger, type Ratio } from '#core/lib/ratio.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';

type External = NonNullable<Indicator['external']>;

/** A value that is given instead of climbed, and where it comes from. */
export interface StatedValue {
  readonly basis: 'stated' | 'external';
  readonly value: Ratio;
}

/**
 * The level that another agency's index stands for: the highest band whose lower
 * bound it reaches (`from`) or exceeds (`above`). Null outside the index's range and
 * where the instrument knows no bands.
 */
export function externalLevel(external: External, text: string): number | null {
  const value = fromDecimal(text);
  const inRange =
    compare(value, fromDecimal(external.min)) >= 0 &&
    compare(value, fromDecimal(external.max)) <= 0;
  if (!inRange) return null;
  const reached = external.bands.filter(({ from, above }) =>
    from === undefined
      ? above !== undefined && compare(value, fromDecimal(above)) > 0
      : compare(value, fromDecimal(from)) >= 0,
  );
  return reached.at(-1)?.level ?? null;
}

/** Whether a value may be stated between the levels of this scale, and this one at that. */
export function fitsScale(scale: Rubric['scales'][string] | undefined, text: string): boolean {
  if (!scale?.fraction) return false;
  const value = fromDecimal(text);
  return (
    (text.split('.')[1] ?? '').length <= scale.fraction.digits &&
    compare(value, fromInteger(scale.min)) >= 0 &&
    compare(value, fromInteger(scale.max)) <= 0
  );
}

/**
 * The value an answer states, when the instrument takes one: a fraction on a scale
 * with fractions (PermenPANRB 8/2026: values between 1.00 and 5.00), or an index of
 * another agency through its bands. Anything else is not stated, and the ladder counts.
 */
export function statedValue(
  scales: Rubric['scales'],
  indicator: Indicator,
  answer: Answer,
): StatedValue | null {
  const stated = countedStated(answer);
  if (!stated) return null;
  if (stated.kind === 'external') {
    const level = indicator.external ? externalLevel(indicator.external, stated.value) : null;
    return level === null ? null : { basis: 'external', value: fromInteger(level) };
  }
  return fitsScale(scales[indicator.scale], stated.value)
    ? { basis: 'stated', value: fromDecimal(stated.value) }
    : null;
}

/** Whether a rating rests on nothing but a value that this instrument does not take. */
export function isVoid(scales: Rubric['scales'], indicator: Indicator, answer: Answer): boolean {
  return (
    countedStated(answer) !== null &&
    countedCriteria(answer).length === 0 &&
    statedValue(scales, indicator, answer) === null
  );
}
