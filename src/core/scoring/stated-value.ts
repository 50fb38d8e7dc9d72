import { countedCriteria, countedStated, type Answer } from '#core/assessment/answer.ts';
import {
  add,
  compare,
  divide,
  fromDecimal,
  fromInteger,
  multiply,
  subtract,
  type Ratio,
} from '#core/lib/ratio.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';

type External = NonNullable<Indicator['external']>;

/** A value that is given instead of climbed, where it comes from, and on which level it stands. */
export interface StatedValue {
  readonly basis: 'stated' | 'external';
  readonly value: Ratio;
  readonly level: number;
}

/** The value between two points of a straight line: at `x` from `(x0, y0)` to `(x1, y1)`. */
function between(x: Ratio, from: Point, to: Point): Ratio {
  const part = divide(subtract(x, from.at), subtract(to.at, from.at));
  return add(from.value, multiply(part, subtract(to.value, from.value)));
}

interface Point {
  readonly at: Ratio;
  readonly value: Ratio;
}

/**
 * What another agency's index stands for: the highest band whose lower bound it
 * reaches (`from`) or exceeds (`above`), as a level, or, where the bands carry values,
 * in proportion between the values at its two bounds. Null outside the index's range
 * and where the instrument knows no bands.
 */
export function externalValue(
  external: External,
  text: string,
): Pick<StatedValue, 'value' | 'level'> | null {
  const { bands, min, max, top } = external;
  const x = fromDecimal(text);
  if (compare(x, fromDecimal(min)) < 0 || compare(x, fromDecimal(max)) > 0) return null;
  const reached = bands.filter(({ from, above }) =>
    from === undefined
      ? above !== undefined && compare(x, fromDecimal(above)) > 0
      : compare(x, fromDecimal(from)) >= 0,
  );
  const band = reached.at(-1);
  if (!band) return null;
  const { level } = band;
  const next = bands[reached.length];
  const upper = next ? (next.from ?? next.above) : max;
  const end = next ? next.value : top;
  const lower = band.from ?? band.above;
  if (band.value === undefined || end === undefined || lower === undefined || upper === undefined) {
    return { level, value: fromInteger(level) };
  }
  const start = { at: fromDecimal(lower), value: fromDecimal(band.value) };
  if (compare(x, start.at) === 0) return { level, value: start.value };
  return { level, value: between(x, start, { at: fromDecimal(upper), value: fromDecimal(end) }) };
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
    const found = indicator.external ? externalValue(indicator.external, stated.value) : null;
    return found && { basis: 'external', ...found };
  }
  if (!fitsScale(scales[indicator.scale], stated.value)) return null;
  const value = fromDecimal(stated.value);
  const below = indicator.levels.filter((step) => compare(fromInteger(step.level), value) <= 0);
  return { basis: 'stated', value, level: below.at(-1)?.level ?? 0 };
}

/** Whether a rating rests on nothing but a value that this instrument does not take. */
export function isVoid(scales: Rubric['scales'], indicator: Indicator, answer: Answer): boolean {
  return (
    countedStated(answer) !== null &&
    countedCriteria(answer).length === 0 &&
    statedValue(scales, indicator, answer) === null
  );
}
