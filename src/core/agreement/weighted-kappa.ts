import { LEAST_UNITS, none, value, type Estimate } from './estimate.ts';
import { activeRaters, lacking, type Units } from './units.ts';

/** How much a disagreement weighs: by the distance of the two values, or by its square. */
export type Weighting = 'linear' | 'quadratic';

function distance(weighting: Weighting, a: number, b: number): number {
  return weighting === 'linear' ? Math.abs(a - b) : (a - b) ** 2;
}

function count(counts: Map<number, number>, one: number, times: number): void {
  counts.set(one, (counts.get(one) ?? 0) + times);
}

/**
 * Weighted kappa of two raters, by their positions: κw = 1 − Σ v·o ÷ Σ v·e, with v the
 * weight of the disagreement, o the observed share and e the one expected from the raters'
 * own margins (Cohen 1968, Psychological Bulletin 70:213–220). Weights are |a − b| (linear;
 * Cicchetti & Allison 1971) or (a − b)² (quadratic; Fleiss & Cohen 1973), a and b being the
 * values themselves: for levels one step apart these are the weights over the categories
 * of the scale. Categories nobody used change nothing: the greatest distance cancels out.
 * Units that either rater left out do not count.
 */
export function weightedKappa(
  units: Units,
  weighting: Weighting,
  [first, second]: readonly [number, number] = [0, 1],
): Estimate {
  const [firsts, seconds] = [new Map<number, number>(), new Map<number, number>()];
  let observed = 0;
  let shared = 0;
  for (const { row, times } of units) {
    const [a, b] = [row[first] ?? null, row[second] ?? null];
    if (a === null || b === null) continue;
    shared += times;
    observed += times * distance(weighting, a, b);
    count(firsts, a, times);
    count(seconds, b, times);
  }
  if (shared < LEAST_UNITS) return none('too-few-units');
  let expected = 0;
  for (const [a, often] of firsts) {
    for (const [b, times] of seconds) expected += often * times * distance(weighting, a, b);
  }
  // All on one and the same value: chance alone agrees as well.
  if (expected === 0) return none('one-category');
  return value(1 - (observed * shared) / expected);
}

/**
 * The mean of the weighted kappas of all pairs of raters (Light 1971, Psychological
 * Bulletin 76:365–377); of two raters it is the weighted kappa itself. Pairs without a
 * kappa of their own are left out of the mean; without any there is no figure.
 */
export function meanKappa(units: Units, weighting: Weighting): Estimate {
  const why = lacking(units);
  if (why) return why;
  const raters = activeRaters(units);
  const all = raters.flatMap((first, at) =>
    raters.slice(at + 1).map((second) => weightedKappa(units, weighting, [first, second])),
  );
  const found = all.flatMap((one) => (one.kind === 'value' ? [one.value] : []));
  if (found.length > 0) return value(found.reduce((sum, one) => sum + one, 0) / found.length);
  const alike = all.some((one) => one.kind === 'none' && one.why === 'one-category');
  return none(alike ? 'one-category' : 'too-few-units');
}
