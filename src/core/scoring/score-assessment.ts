import type { Answers } from '#core/assessment/answer.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { meanOf, measureGroup, sumCounts } from './measure.ts';
import { predikatOf, show } from './predikat.ts';
import type { Outcome, Score, ScoreSheet } from './score.ts';
import { traceGroups, weightCounted } from './trace.ts';

const NOTHING: ReadonlySet<string> = new Set();

function score(rubric: Rubric, answers: Answers, attached: ReadonlySet<string> | null): Score {
  const ground = { scales: rubric.scales, answers, attached };
  const groups = rubric.groups.map((group) => measureGroup(group, ground));
  const counts = sumCounts(groups);
  const exact = meanOf(groups);
  const outcome: Outcome = exact
    ? {
        kind: counts.blank === 0 ? 'final' : 'running',
        value: show(rubric, exact),
        predikat: predikatOf(rubric, exact),
      }
    : {
        kind: 'none',
        why: counts.total === counts.notApplicable ? 'nothing-applicable' : 'nothing-answered',
      };
  return {
    outcome,
    counts,
    weightCounted: weightCounted(groups),
    groups: traceGroups(rubric, groups),
  };
}

/**
 * The one scoring function: screen, report and export all read its result.
 *
 * The index is the weighted mean of the top groups, a group's value the weighted
 * mean of its children (PermenPANRB 59/2020, Lampiran Bab II: Σ(nilai × bobot) ÷
 * Σ bobot; for `lima-dimensi-opd` the mean of the dimension means). All arithmetic
 * is exact; one rounding, half-up, comes last. Not-applicable indicators drop out
 * and the remaining weights are renormalised inside their group. While anything
 * applicable is blank the outcome is `running`, never `final`.
 *
 * @param attached ids of the required evidence items that have a file; none gives
 *   `supported: no-evidence`.
 */
export function scoreAssessment(
  rubric: Rubric,
  answers: Answers,
  attached: ReadonlySet<string> = NOTHING,
): ScoreSheet {
  return {
    claimed: score(rubric, answers, null),
    supported:
      attached.size === 0
        ? { kind: 'no-evidence' }
        : { kind: 'scored', score: score(rubric, answers, attached) },
  };
}
