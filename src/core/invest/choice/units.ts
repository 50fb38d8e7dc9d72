import { multiply, type Ratio } from '#core/lib/ratio.ts';

/** How fractions become whole numbers: value × `scale`. */
export interface Units {
  readonly scale: bigint;
  /** false = the smallest parts were cut off to choose by; what is printed is reckoned anew. */
  readonly isExact: boolean;
  /** Whole units of a value that is not negative, never more than it is. */
  readonly of: (value: Ratio) => number;
}

/** Above it sums of many agencies would no longer be whole numbers for the solver. */
const MOST = 10_000_000n;
const GRID = 1_000_000n;

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** The common denominator of all values, or a grid of a millionth where that is too fine. */
export function unitsFor(values: readonly Ratio[]): Units {
  let scale = 1n;
  for (const { d } of values) {
    scale = (scale * d) / gcd(scale, d);
    if (scale > MOST) break;
  }
  const isExact = scale <= MOST;
  const used = isExact ? scale : GRID;
  return {
    scale: used,
    isExact,
    of: (value) => {
      const { n, d } = multiply(value, { n: used, d: 1n });
      return Number(n / d);
    },
  };
}
