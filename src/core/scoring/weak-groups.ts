import type { Rubric } from '#core/rubric/types.ts';
import { predikatRank } from './predikat.ts';
import type { GroupTrace, Score } from './score.ts';

/**
 * Top groups whose own predikat is below the rubric's target although the index
 * reaches it: a good mean that hides a weak dimension. Empty when the index
 * itself is below the target.
 */
export function weakGroupsBehindGoodIndex(rubric: Rubric, score: Score): readonly GroupTrace[] {
  const goal = predikatRank(rubric, rubric.target.predikat);
  if (score.outcome.kind === 'none') return [];
  if (predikatRank(rubric, score.outcome.predikat) < goal) return [];
  return score.groups.filter(
    (group) => group.predikat !== null && predikatRank(rubric, group.predikat) < goal,
  );
}
