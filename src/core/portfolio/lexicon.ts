import { compare, divide, fromDecimal, ratio, type Ratio } from '#core/lib/ratio.ts';

/** Codes of what is no value. */
export const NOT_APPLICABLE = -1;
export const UNKNOWN = -2;

/** Whole numbers of so many digits are exact as floats. */
const SAFE_FRACTION = /^(\d{1,15})\/(\d{1,15})$/;

/** Most values are fractions of short numbers, which need no long ones to be shortened. */
function shortFraction(text: string): Ratio | null {
  const parts = SAFE_FRACTION.exec(text);
  const [top, below] = [Number(parts?.[1] ?? 0), Number(parts?.[2] ?? 0)];
  if (below === 0) return null;
  let [x, y] = [top, below];
  while (y !== 0) [x, y] = [y, x % y];
  return { n: BigInt(top / x), d: BigInt(below / x) };
}

/** A number as an outcome writes it, "2.4" or "61/25"; null when it is none. */
export function exactOf(text: string): Ratio | null {
  const short = shortFraction(text);
  if (short) return short;
  const [top = '', below = '1', more] = text.split('/');
  const isNumber = /^\d+(?:\.\d+)?$/.test(top) && /^0*[1-9]\d*$/.test(below);
  if (more !== undefined || !isNumber) return null;
  const value = fromDecimal(top);
  return below === '1' ? value : divide(value, ratio(BigInt(below)));
}

/**
 * Values that occur, each with a small number for its name: columns of thousands of results
 * keep four bytes of each value, are compared by whole numbers and summed without one
 * division, and stay exact.
 */
export interface Lexicon {
  /** Equal values have one code, however they are written; {@link NOT_APPLICABLE}, {@link UNKNOWN}. */
  readonly codeOf: (text: string) => number;
  readonly valueOf: (code: number) => Ratio;
  /** How many values there are: codes count from 0 up to, but not with, it. */
  readonly size: () => number;
  /** For each code its denominator, by place in `denominators`, and its numerator. */
  readonly parts: () => LexiconParts;
  /** For each code its place among all values, ascending; and the codes in that order. */
  readonly order: () => LexiconOrder;
}

interface LexiconParts {
  readonly place: Int32Array;
  readonly denominators: readonly bigint[];
  /** As floats, exact where `most` says so. */
  readonly tops: Float64Array;
  /** The largest numerator; beyond 2^53 the floats are not exact. */
  readonly most: number;
}

interface LexiconOrder {
  readonly rankOf: Int32Array;
  readonly sorted: Int32Array;
}

/** Bits behind the point by which values are sorted before equal ones are compared exactly. */
const BITS = 80n;

/**
 * A float that never goes against the order of the values: cutting off and converting keep it.
 * Values that differ may share one; those are compared exactly.
 */
const sortKey = ({ n, d }: Ratio): number => Number((n << BITS) / d);

function partsOf(values: readonly Ratio[]): LexiconParts {
  const places = new Map<bigint, number>();
  const place = new Int32Array(values.length);
  const tops = new Float64Array(values.length);
  let most = 0;
  for (const [code, { n, d }] of values.entries()) {
    const known = places.get(d) ?? places.size;
    places.set(d, known);
    place[code] = known;
    tops[code] = Number(n);
    most = Math.max(most, tops[code] ?? 0);
  }
  return { place, denominators: [...places.keys()], tops, most };
}

function orderOf(values: readonly Ratio[]): LexiconOrder {
  const keys = Float64Array.from(values, sortKey);
  const ascending = (a: number, b: number): number => {
    const apart = (keys[a] ?? 0) - (keys[b] ?? 0);
    const [one, other] = [values[a], values[b]];
    return apart !== 0 || !one || !other ? apart : compare(one, other);
  };
  const sorted = Int32Array.from(values, (_, code) => code).sort(ascending);
  const rankOf = new Int32Array(values.length);
  for (const [rank, code] of sorted.entries()) rankOf[code] = rank;
  return { rankOf, sorted };
}

/** Of each value its rank from below, exact; equal ones have the same. */
export function ranksOf(values: readonly Ratio[]): Int32Array {
  const { sorted } = orderOf(values);
  const ranks = new Int32Array(values.length);
  for (const [rank, code] of sorted.entries()) {
    const before = sorted[rank - 1];
    const [one, other] = [values[code], before === undefined ? undefined : values[before]];
    const isSame = one !== undefined && other !== undefined && compare(one, other) === 0;
    ranks[code] = isSame && before !== undefined ? (ranks[before] ?? rank) : rank;
  }
  return ranks;
}

/** An empty one. It grows as texts are read. */
export function makeLexicon(): Lexicon {
  const byText = new Map<string, number>([
    ['-', NOT_APPLICABLE],
    ['?', UNKNOWN],
  ]);
  const byValue = new Map<string, number>();
  const values: Ratio[] = [];
  let parts: LexiconParts | undefined;
  let order: LexiconOrder | undefined;
  const read = (text: string): number => {
    const value = exactOf(text);
    if (!value) return UNKNOWN;
    const key = `${value.n}/${value.d}`;
    const known = byValue.get(key);
    if (known !== undefined) return known;
    byValue.set(key, values.length);
    parts = undefined;
    order = undefined;
    return values.push(value) - 1;
  };
  return {
    codeOf: (text) => {
      const known = byText.get(text);
      if (known !== undefined) return known;
      const code = read(text);
      byText.set(text, code);
      return code;
    },
    valueOf: (code) => {
      const value = values[code];
      if (!value) throw new RangeError(`lexicon: no value ${code}`);
      return value;
    },
    size: () => values.length,
    parts: () => {
      parts ??= partsOf(values);
      return parts;
    },
    order: () => {
      order ??= orderOf(values);
      return order;
    },
  };
}

/** How many of the values that occur are less than `value`: the rank it would have. */
export function rankFrom(lexicon: Lexicon, value: Ratio): number {
  const { sorted } = lexicon.order();
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(lexicon.valueOf(sorted[middle] ?? 0), value) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
