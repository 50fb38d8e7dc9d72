import type { GroupTrace, IndicatorTrace, Score, Trace } from './score.ts';

function below(traces: readonly Trace[]): readonly IndicatorTrace[] {
  return traces.flatMap((trace) => (trace.kind === 'indicator' ? [trace] : below(trace.children)));
}

/** The traces of all indicators of a score, in reading order. */
export function indicatorTraces(score: Score): readonly IndicatorTrace[] {
  return below(score.groups);
}

/** The traces of all indicators below one group, in reading order. */
export function indicatorTracesOf(group: GroupTrace): readonly IndicatorTrace[] {
  return below(group.children);
}
