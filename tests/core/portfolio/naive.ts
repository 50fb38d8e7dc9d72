import {
  add,
  compare,
  divide,
  fromDecimal,
  fromInteger,
  multiply,
  ratio,
  subtract,
  ZERO,
  type Ratio,
} from '#core/lib/ratio.ts';

/** The same numbers one by one with exact fractions: what the engine is judged by. */

export type Value = Ratio | null;

/** "2.4", "61/25"; anything else is no value. */
export function read(text: string | null | undefined): Value {
  if (text === null || text === undefined || text === '-' || text === '?') return null;
  const [top = '', below] = text.split('/');
  return below === undefined ? fromDecimal(top) : divide(fromDecimal(top), fromDecimal(below));
}

export const present = (values: readonly Value[]): readonly Ratio[] =>
  values.flatMap((value) => (value ? [value] : []));

export function mean(values: readonly Ratio[]): Value {
  return values.length === 0 ? null : divide(values.reduce(add, ZERO), fromInteger(values.length));
}

/** Position 1 + (n − 1)·p among the ordered values, in proportion between two. */
export function quantile(values: readonly Ratio[], part: Ratio): Ratio {
  const sorted = values.toSorted(compare);
  const position = multiply(fromInteger(sorted.length - 1), part);
  const below = Number(position.n / position.d);
  const low = sorted[below] ?? ZERO;
  const high = sorted[below + 1] ?? low;
  return add(low, multiply(subtract(position, fromInteger(below)), subtract(high, low)));
}

/** 1 + how many are higher. */
export const rankAmong = (value: Ratio, all: readonly Ratio[]): number =>
  1 + all.filter((other) => compare(other, value) > 0).length;

export const HALF = ratio(1n, 2n);
export const QUARTER = ratio(1n, 4n);
