import { none, value, type Estimate } from './estimate.ts';
import { lacking, pairable, type Units } from './units.ts';

/** What a difference between two values means. */
export type Metric = 'nominal' | 'ordinal' | 'interval';

interface Values {
  /** The distinct values, from the lowest. */
  readonly sorted: readonly number[];
  /** How often each stands in units with at least two values. */
  readonly often: readonly number[];
}

function valuesOf(units: Units): Values {
  const counts = new Map<number, number>();
  for (const { given, times } of units) {
    for (const one of given) counts.set(one, (counts.get(one) ?? 0) + times);
  }
  const sorted = [...counts.keys()].sort((a, b) => a - b);
  return { sorted, often: sorted.map((one) => counts.get(one) ?? 0) };
}

/** δ² between all values. Ordinal: half of both, and all that lie between, squared. */
function differences({ sorted, often }: Values, metric: Metric): readonly (readonly number[])[] {
  const middles: number[] = [];
  let below = 0;
  for (const times of often) {
    middles.push(below + times / 2);
    below += times;
  }
  return sorted.map((a, i) =>
    sorted.map((b, j) => {
      if (metric === 'nominal') return i === j ? 0 : 1;
      if (metric === 'interval') return (a - b) ** 2;
      return ((middles[i] ?? 0) - (middles[j] ?? 0)) ** 2;
    }),
  );
}

/**
 * Krippendorff's alpha: α = 1 − D_o ÷ D_e, observed over expected disagreement, for any
 * number of raters and with gaps: a unit with m values adds its pairs with weight
 * 1 ÷ (m − 1), a unit with fewer than two adds nothing (Krippendorff 2011, "Computing
 * Krippendorff's Alpha-Reliability", sections C to E; 2004, "Content Analysis", ch. 11).
 * Ordinal differences are counted in ranks as they were used, so that a level nobody gave
 * does not widen the scale.
 */
export function krippendorffAlpha(units: Units, metric: Metric): Estimate {
  const why = lacking(units);
  if (why) return why;
  const counted = pairable(units);
  const values = valuesOf(counted);
  if (values.sorted.length < 2) return none('one-category');
  const delta = differences(values, metric);
  const place = new Map(values.sorted.map((one, at) => [one, at]));
  let observed = 0;
  for (const { given, times } of counted) {
    const places = given.map((one) => place.get(one) ?? 0);
    let sum = 0;
    places.forEach((i, at) => {
      for (let next = at + 1; next < places.length; next += 1) {
        sum += delta[i]?.[places[next] ?? 0] ?? 0;
      }
    });
    observed += (times * sum) / (places.length - 1);
  }
  let total = 0;
  let expected = 0;
  values.often.forEach((n, i) => {
    total += n;
    for (let j = i + 1; j < values.often.length; j += 1) {
      expected += n * (values.often[j] ?? 0) * (delta[i]?.[j] ?? 0);
    }
  });
  return value(1 - ((total - 1) * observed) / expected);
}
