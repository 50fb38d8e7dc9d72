import type { Ratio } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { Score, Trace } from '#core/scoring/score.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { withLevels } from '#core/scoring/with-levels.ts';

function sharesBelow(traces: readonly Trace[]): readonly (readonly [string, Ratio])[] {
  return traces.flatMap((trace) =>
    trace.kind === 'group' ? sharesBelow(trace.children) : [[trace.id, trace.share] as const],
  );
}

/** The exact part of the index that every indicator decides, by id, in an example. */
export function realShares(rubric: Rubric, example: string): ReadonlyMap<string, Ratio> {
  const levels = rubric.examples.find(({ id }) => id === example)?.levels ?? {};
  const { claimed }: { readonly claimed: Score } = scoreAssessment(
    rubric,
    withLevels(rubric, {}, levels),
  );
  return new Map(sharesBelow(claimed.groups));
}
