import { fromDecimal, fromInteger, type Ratio } from '#core/lib/ratio.ts';
import { weightedMean } from '#core/scoring/weighted-mean.ts';
import type { GroupTrace, IndicatorTrace } from '#core/scoring/score.ts';
import { answerTo } from '#core/assessment/answer.ts';
import type { ResultsView } from './view.ts';

/** A group with its depth; 0 = top. */
export interface GroupRow {
  readonly group: GroupTrace;
  readonly depth: number;
}

/** The groups among a trace's children. */
function subgroupsOf(group: GroupTrace): readonly GroupTrace[] {
  return group.children.filter((child) => child.kind === 'group');
}

/** The indicators that stand directly in a group. */
function ownIndicators(group: GroupTrace): readonly IndicatorTrace[] {
  return group.children.filter((child) => child.kind === 'indicator');
}

/** All groups, each followed by its subgroups. */
export function groupRows(groups: readonly GroupTrace[], depth = 0): readonly GroupRow[] {
  return groups.flatMap((group) => [{ group, depth }, ...groupRows(subgroupsOf(group), depth + 1)]);
}

/** The groups that hold indicators: five dimensions, or eight aspects below four domains. */
export function leafGroups(groups: readonly GroupTrace[]): readonly GroupTrace[] {
  return groupRows(groups)
    .map(({ group }) => group)
    .filter((group) => subgroupsOf(group).length === 0);
}

/** Did anybody set a target other than leaving the rubric's default? */
export function hasOwnTargets(view: ResultsView): boolean {
  return [...view.indicators.keys()].some((id) => answerTo(view.answers, id).target !== null);
}

/** Weighted mean of the targets of a leaf group's applicable indicators; null when none applies. */
export function meanTarget(view: ResultsView, group: GroupTrace): Ratio | null {
  const terms = ownIndicators(group)
    .filter((trace) => trace.state !== 'not-applicable')
    .map((trace) => ({
      weight: fromDecimal(trace.weight),
      value: fromInteger(view.indicators.get(trace.id)?.target ?? view.rubric.target.level),
    }));
  return weightedMean(terms);
}
