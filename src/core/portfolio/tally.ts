import type { SourcedOutcome } from './which-counts.ts';

/** Verdicts on the evidence of many results, counted by kind. */
export interface Tally {
  readonly kinds: readonly string[];
  /** Where the pairs (kind, count) of each result begin; one more at the end. */
  readonly starts: Int32Array;
  readonly pairs: Int32Array;
}

/** Lays the counts of all results side by side. */
export function tallyOf(outcomes: readonly SourcedOutcome[]): Tally {
  const places = new Map<string, number>();
  const pairs: number[] = [];
  const starts = new Int32Array(outcomes.length + 1);
  for (const [at, { outcome }] of outcomes.entries()) {
    for (const [kind, count] of Object.entries(outcome.verdicts)) {
      const place = places.get(kind) ?? places.size;
      places.set(kind, place);
      pairs.push(place, count);
    }
    starts[at + 1] = pairs.length;
  }
  return { kinds: [...places.keys()], starts, pairs: Int32Array.from(pairs) };
}

/** The counts of some results together, the most frequent first; what none has is left out. */
export function countVerdicts(
  { kinds, starts, pairs }: Tally,
  rows: Int32Array,
): readonly { readonly kind: string; readonly count: number }[] {
  const sums = new Float64Array(kinds.length);
  for (const row of rows) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 2) {
      const kind = pairs[at] ?? 0;
      sums[kind] = (sums[kind] ?? 0) + (pairs[at + 1] ?? 0);
    }
  }
  return kinds
    .map((kind, at) => ({ kind, count: sums[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}
