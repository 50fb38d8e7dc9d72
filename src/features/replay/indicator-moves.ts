import { compare, subtract, type Ratio } from '#core/lib/ratio.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import type { IndicatorTrace, Score } from '#core/scoring/score.ts';

/** One indicator in both assessments; `by` is null where one of them has no level. */
export interface Move {
  readonly mine: IndicatorTrace;
  readonly other: IndicatorTrace | undefined;
  readonly by: Ratio | null;
}

/** Every indicator of the first score beside the same one of the second. */
export function movesOf(mine: Score, other: Score): readonly Move[] {
  const theirs = new Map(indicatorTraces(other).map((trace) => [trace.id, trace]));
  return indicatorTraces(mine).map((trace) => {
    const twin = theirs.get(trace.id);
    const by = trace.value && twin?.value ? subtract(trace.value, twin.value) : null;
    return { mine: trace, other: twin, by };
  });
}

/** Which way a level moved. */
export function wayOf({ by }: Move): 'up' | 'down' | 'same' | 'open' {
  if (!by) return 'open';
  if (by.n === 0n) return 'same';
  return by.n > 0n ? 'up' : 'down';
}

/** By difference, those without one last; equal ones stay in reading order. */
export function byDifference(moves: readonly Move[], down: boolean): readonly Move[] {
  return [...moves].sort(({ by: a }, { by: b }) => {
    if (!a || !b) return Number(!a) - Number(!b);
    return down ? compare(b, a) : compare(a, b);
  });
}
