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

/**
 * The sum of values by their codes, exact: numerators are added by denominator, as floats as
 * long as no sum can reach 2^53, and brought together once.
 */
export function sumOfCodes(lexicon: Lexicon, codes: Int32Array): Sum {
  const { place, denominators, tops, most } = lexicon.parts();
  const isSmall = most * codes.length < Number.MAX_SAFE_INTEGER;
  const floats = new Float64Array(isSmall ? denominators.length : 0);
  const bigs = isSmall ? [] : denominators.map(() => 0n);
  let n = 0;
  // The loop that everything waits for: by place, so that nothing is made on the way.
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? -1;
    if (code < 0) continue;
    n += 1;
    const at = place[code] ?? 0;
    if (isSmall) floats[at] = (floats[at] ?? 0) + (tops[code] ?? 0);
    else bigs[at] = (bigs[at] ?? 0n) + lexicon.valueOf(code).n;
  }
  const sums = isSmall ? Array.from(floats, BigInt) : bigs;
  return { sum: n === 0 ? ZERO : total(sums, denominators), n, without: codes.length - n };
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
