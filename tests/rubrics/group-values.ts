import type { GroupTrace, Score, Trace } from '#core/scoring/score.ts';

function groupsBelow(traces: readonly Trace[]): readonly GroupTrace[] {
  return traces.flatMap((trace) =>
    trace.kind === 'group' ? [trace, ...groupsBelow(trace.children)] : [],
  );
}

/** The value of every group that has one, as it is shown, by id. */
export function groupValues(score: Score): Readonly<Record<string, string>> {
  return Object.fromEntries(
    groupsBelow(score.groups).flatMap(({ id, value }) => (value ? [[id, value.text]] : [])),
  );
}
