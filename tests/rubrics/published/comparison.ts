import { compare, fromDecimal, roundHalfUp, subtract, type Ratio } from '#core/lib/ratio.ts';
import type { WorkedExample } from './worked-examples.ts';

/** One comparison: nothing when it holds, else what was printed and what was found. */
export type Comparison = string | null;

const TOLERANCE = fromDecimal('0.01');

export function same(what: string, printed: string, found: string, from: string): Comparison {
  return printed === found ? null : `${what}: printed ${printed}, ${found} from ${from}`;
}

/** For a mean of values that had been rounded before they were printed. */
export function near(what: string, printed: string, found: Ratio, from: string): Comparison {
  const off = subtract(found, fromDecimal(printed));
  const size = off.n < 0n ? { n: -off.n, d: off.d } : off;
  return compare(size, TOLERANCE) <= 0
    ? null
    : `${what}: printed ${printed}, ${roundHalfUp(found, 4)} from ${from}`;
}

/** The exact indices named with an entry, each to as many digits as it is written with. */
export function sameExact(
  { exactIndex }: WorkedExample,
  found: readonly Ratio[],
  from: string,
): readonly Comparison[] {
  if (!exactIndex) return [];
  const digits = Math.max(...exactIndex.map((text) => text.split('.')[1]?.length ?? 0));
  const texts = (values: readonly Ratio[]) =>
    values.map((value) => roundHalfUp(value, digits)).join(' / ') || 'none';
  return [same('exact index', texts(exactIndex.map(fromDecimal)), texts(found), from)];
}
