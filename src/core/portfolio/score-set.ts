import type { Finding } from '#core/review/finding.ts';
import { scoreOfFindings } from '#core/report/findings-score.ts';
import type { Group, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import type { GroupTrace, IndicatorTrace, Score, Trace } from '#core/scoring/score.ts';
import { exactText } from '#core/submit/stated-scores.ts';
import type { ScoreSet } from './outcome.ts';

/** It does not apply, or is not part of what was assessed. */
const OUT = '-';
/** Nothing was said. */
const OPEN = '?';

function* groupsBelow(groups: readonly Group[]): Generator<Group> {
  for (const group of groups) {
    yield group;
    yield* groupsBelow(group.groups ?? []);
  }
}

/** Every group of an instrument, parents first, as an outcome names their values. */
function orderedGroups(rubric: Rubric): readonly Group[] {
  return [...groupsBelow(rubric.groups)];
}

const groupTraces = (traces: readonly Trace[]): readonly GroupTrace[] =>
  traces.flatMap((trace) =>
    trace.kind === 'group' ? [trace, ...groupTraces(trace.children)] : [],
  );

function levelText({ state, value }: IndicatorTrace): string {
  if (state === 'not-applicable') return OUT;
  return value ? exactText(value) : OPEN;
}

function groupText({ value, counts }: GroupTrace): string {
  if (counts.total === counts.notApplicable) return OUT;
  return value && counts.blank === 0 ? exactText(value.exact) : OPEN;
}

/**
 * A score as an outcome keeps it: exact, side by side in the order of the whole instrument,
 * so that a part of it stands under the same columns.
 *
 * @param whole the instrument itself; what a scope leaves out is "-".
 */
export function scoreSetOf(whole: Rubric, score: Score): ScoreSet {
  const levels = new Map(indicatorTraces(score).map((trace) => [trace.id, levelText(trace)]));
  const groups = new Map(groupTraces(score.groups).map((trace) => [trace.id, groupText(trace)]));
  const { outcome } = score;
  return {
    score: outcome.kind === 'final' ? exactText(outcome.value.exact) : null,
    groups: orderedGroups(whole)
      .map(({ id }) => groups.get(id) ?? OUT)
      .join(' '),
    levels: placedIndicators(whole)
      .map(({ indicator }) => levels.get(indicator.id) ?? OUT)
      .join(' '),
  };
}

/** Nothing is said about anything: what no evidence supports at all. */
export function emptySet(whole: Rubric, applied: Rubric): ScoreSet {
  return scoreSetOf(whole, scoreOfFindings(applied, {}));
}

/** The score set of findings, counted by the one scoring function. */
export function setOfFindings(
  whole: Rubric,
  applied: Rubric,
  findings: Readonly<Record<string, Finding>>,
): ScoreSet {
  return scoreSetOf(whole, scoreOfFindings(applied, findings));
}
