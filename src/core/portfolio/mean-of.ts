import { divide, fromInteger, ratio, roundHalfUp, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { codesOf, type Column } from './column.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mean } from './view.ts';

/** A sum with how many values it is of, and how many results have none. */
export interface Sum {
  readonly sum: Ratio;
  readonly n: number;
  readonly without: number;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Σ tops ÷ denominators, with one reduction at the end. */
function total(tops: readonly bigint[], denominators: readonly bigint[]): Ratio {
  const used = denominators.flatMap((d, at) => {
    const top = tops[at] ?? 0n;
    return top === 0n ? [] : [{ d, top }];
  });
  const common = used.reduce((all, { d }) => (all / gcd(d, all % d)) * d, 1n);
  return ratio(
    used.reduce((sum, { d, top }) => sum + top * (common / d), 0n),
    common,
  );
}

/** The sum of some values, exact; null = this one has none. */
function sumOf(values: readonly (Ratio | null)[]): Sum {
  const tops = new Map<bigint, bigint>();
  let n = 0;
  for (const value of values) {
    if (value === null) continue;
    n += 1;
    tops.set(value.d, (tops.get(value.d) ?? 0n) + value.n);
  }
  return { sum: total([...tops.values()], [...tops.keys()]), n, without: values.length - n };
}

interface Adding {
  /** `count` results have the value of this code. */
  readonly add: (code: number, count: number) => void;
  readonly sum: () => Sum;
}

/**
 * Adds values by their codes, exact: numerators by denominator, as floats as long as no sum
 * can reach 2^53, and brought together once in whole numbers.
 *
 * @param rows how many results they are of, those without a value too.
 */
function adding(lexicon: Lexicon, rows: number): Adding {
  const { place, denominators, tops, most } = lexicon.parts();
  const isSmall = most * rows < Number.MAX_SAFE_INTEGER;
  const floats = new Float64Array(isSmall ? denominators.length : 0);
  const bigs = isSmall ? [] : denominators.map(() => 0n);
  let n = 0;
  return {
    add: (code, count) => {
      n += count;
      const at = place[code] ?? 0;
      if (isSmall) floats[at] = (floats[at] ?? 0) + count * (tops[code] ?? 0);
      else bigs[at] = (bigs[at] ?? 0n) + BigInt(count) * lexicon.valueOf(code).n;
    },
    sum: () => {
      const sums = isSmall ? Array.from(floats, BigInt) : bigs;
      return { sum: n === 0 ? ZERO : total(sums, denominators), n, without: rows - n };
    },
  };
}

/** The exact sum of values of which each occurs so many times, by code, among so many results. */
export function sumOfCounts(lexicon: Lexicon, counts: Int32Array, rows: number): Sum {
  const { add, sum } = adding(lexicon, rows);
  for (let code = 0; code < counts.length; code += 1) {
    const count = counts[code] ?? 0;
    if (count > 0) add(code, count);
  }
  return sum();
}

/** The exact sum of values by their codes. */
export function sumOfCodes(lexicon: Lexicon, codes: Int32Array): Sum {
  const { add, sum } = adding(lexicon, codes.length);
  // By place, so that nothing is made on the way.
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? -1;
    if (code >= 0) add(code, 1);
  }
  return sum();
}

/** The sum of a column over some of its rows. */
export function sumOfColumn(column: Column, rows: Int32Array): Sum {
  return sumOfCodes(column.lexicon, codesOf(column, rows));
}

/** The mean of a sum with the digits it is printed with; null where there is nothing to divide. */
export function meanOfSum({ sum, n, without }: Sum, digits: number): Mean | null {
  if (n === 0) return null;
  const exact = divide(sum, fromInteger(n));
  return { mean: { exact, text: roundHalfUp(exact, digits) }, sum, n, without };
}

/**
 * The mean of the values there are, with its denominator: for whoever has a few values at hand
 * and needs no engine. Never of different instrument versions or stages together.
 */
export function meanOf(values: readonly (Ratio | null)[], digits: number): Mean | null {
  return meanOfSum(sumOf(values), digits);
}
