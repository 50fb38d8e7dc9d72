import { chanceFrom } from './chance.ts';
import type { Estimate } from './estimate.ts';
import type { Statistic, Units } from './units.ts';

/** How many times units are drawn anew. */
export const RESAMPLES = 1000;
/** Of these, at most this part may carry no figure; above it there is no interval. */
const MOST_DEGENERATE = 0.1;
const SEED = 20201201;

/** A 95% interval, or the reason why there is none. */
export type Interval =
  | {
      readonly kind: 'interval';
      readonly lower: number;
      readonly upper: number;
      readonly resamples: number;
      /** Of these, how many carried no figure and were left out. */
      readonly degenerate: number;
    }
  /** Too many of the resamples carried no figure, such as all values the same. */
  | { readonly kind: 'degenerate'; readonly resamples: number; readonly degenerate: number }
  /** There is no figure to put an interval around. */
  | { readonly kind: 'no-figure' };

/** A figure with its interval. */
export interface Figure {
  readonly estimate: Estimate;
  readonly interval: Interval;
}

/** The value below which the part `p` of sorted values lies, between neighbours on a line. */
function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

function intervalOf(found: readonly number[], resamples: number): Interval {
  const degenerate = resamples - found.length;
  if (degenerate > resamples * MOST_DEGENERATE) {
    return { kind: 'degenerate', resamples, degenerate };
  }
  const sorted = [...found].sort((a, b) => a - b);
  const [lower, upper] = [quantile(sorted, 0.025), quantile(sorted, 0.975)];
  return { kind: 'interval', lower, upper, resamples, degenerate };
}

/** Draws as many units as there are, with replacement; the same ones stay together. */
function drawn(units: Units, places: readonly number[], chance: () => number): Units {
  const times = units.map(() => 0);
  for (let turn = 0; turn < places.length; turn += 1) {
    const at = places[Math.floor(chance() * places.length)] ?? 0;
    times[at] = (times[at] ?? 0) + 1;
  }
  return units.flatMap((unit, at) => {
    const often = times[at] ?? 0;
    return often > 0 ? [{ ...unit, times: often }] : [];
  });
}

/**
 * Every statistic with its percentile interval: units are drawn with replacement, as many
 * as there are, and the statistic is taken anew each time; the interval runs from the 2.5th
 * to the 97.5th hundredth (Efron & Tibshirani 1993, "An Introduction to the Bootstrap",
 * ch. 13). All statistics see the same draws, and the same units give the same interval at
 * every desk. Raters are not drawn anew: the interval speaks of these raters.
 */
export function bootstrap(
  units: Units,
  statistics: readonly Statistic[],
  resamples = RESAMPLES,
): readonly Figure[] {
  const estimates = statistics.map((statistic) => statistic(units));
  const turns = estimates.some(({ kind }) => kind === 'value') ? resamples : 0;
  const found = statistics.map((): number[] => []);
  const chance = chanceFrom(SEED);
  const places = units.flatMap(({ times }, at) => Array.from({ length: times }, () => at));
  for (let turn = 0; turn < turns; turn += 1) {
    const again = drawn(units, places, chance);
    statistics.forEach((statistic, at) => {
      const estimate = estimates[at]?.kind === 'value' ? statistic(again) : null;
      if (estimate?.kind === 'value') found[at]?.push(estimate.value);
    });
  }
  return estimates.map((estimate, at) => ({
    estimate,
    interval:
      estimate.kind === 'value' ? intervalOf(found[at] ?? [], resamples) : { kind: 'no-figure' },
  }));
}
