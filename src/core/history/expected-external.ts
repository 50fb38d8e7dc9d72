import { add, compare, fromInteger, ratio, subtract, type Ratio } from '#core/lib/ratio.ts';

/** One thing that was assessed by itself and then by others, with one instrument. */
export interface GapPair {
  /** The year it is about. */
  readonly year: number;
  readonly self: Ratio;
  readonly external: Ratio;
}

/**
 * What the past says about how far others depart from a self-assessment. `band`: with n earlier
 * departures in order, the k-th lowest and the k-th highest bound it, k = ⌊(n + 1) / 10⌋.
 */
export type Expectation =
  | { readonly kind: 'few'; readonly pairs: number; readonly least: number }
  | {
      readonly kind: 'band';
      readonly pairs: number;
      readonly cut: number;
      /** External less self. */
      readonly low: Ratio;
      readonly high: Ratio;
      /** How often such a band holds the next departure, if it arises as the earlier ones did. */
      readonly covers: Ratio;
    };

/** Below this even the whole range of the past holds the next one less than 8 times in 10. */
export const LEAST_PAIRS = 9;

/** One departure in ten may lie beyond either end. */
const TAIL = 10;

/**
 * The band of departures (external less self) learnt from pairs of the past. It rests on the
 * order of the departures alone: if the next arises as the earlier ones did, it falls between
 * the k-th lowest and the k-th highest with probability (n + 1 − 2k) / (n + 1) or more, which
 * is never below 8/10. No form of distribution is assumed, and none is fitted.
 */
export function expectationOf(pairs: readonly Omit<GapPair, 'year'>[]): Expectation {
  const n = pairs.length;
  if (n < LEAST_PAIRS) return { kind: 'few', pairs: n, least: LEAST_PAIRS };
  const departures = pairs.map(({ self, external }) => subtract(external, self)).sort(compare);
  const cut = Math.floor((n + 1) / TAIL);
  const [low, high] = [departures[cut - 1], departures[n - cut]];
  if (!low || !high) throw new RangeError('expectationOf: no departures at the cut');
  return {
    kind: 'band',
    pairs: n,
    cut,
    low,
    high,
    covers: ratio(BigInt(n + 1 - 2 * cut), BigInt(n + 1)),
  };
}

export interface Bounds {
  readonly low: Ratio;
  readonly high: Ratio;
}

const within = (value: Ratio, { low, high }: Bounds): Ratio => {
  if (compare(value, low) < 0) return low;
  return compare(value, high) > 0 ? high : value;
};

/** The band around a self-assessment, cut off at both ends of the scale. */
export function bandAround(
  self: Ratio,
  { low, high }: Extract<Expectation, { readonly kind: 'band' }>,
  scale: Bounds,
): Bounds {
  return { low: within(add(self, low), scale), high: within(add(self, high), scale) };
}

/** How the rule would have done: learnt from the years before, looked at in this year. */
export interface Trial {
  readonly year: number;
  /** Pairs of the years before. */
  readonly learnt: number;
  readonly inside: number;
  readonly of: number;
}

/** Fewer were inside than the rule promises: that year was not like those before it. */
export function hasMissed({ inside, of }: Trial): boolean {
  return inside * 10 < of * 8;
}

/** The rule tried on the past, year by year, wherever the years before had pairs enough. */
export function trialsOf(pairs: readonly GapPair[]): readonly Trial[] {
  const years = [...new Set(pairs.map(({ year }) => year))].sort((a, b) => a - b);
  return years.flatMap((year): readonly Trial[] => {
    const band = expectationOf(pairs.filter((pair) => pair.year < year));
    if (band.kind === 'few') return [];
    const ofYear = pairs.filter((pair) => pair.year === year);
    const inside = ofYear.filter(({ self, external }) => {
      const departure = subtract(external, self);
      return compare(departure, band.low) >= 0 && compare(departure, band.high) <= 0;
    });
    return [{ year, learnt: band.pairs, inside: inside.length, of: ofYear.length }];
  });
}

/** The scale of an instrument from its lowest to its highest level. */
export const scaleBounds = (lowest: number, highest: number): Bounds => ({
  low: fromInteger(lowest),
  high: fromInteger(highest),
});
