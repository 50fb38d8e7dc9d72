import type { Group, Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { groupsWithPaths } from '#core/rubric/walk-paths.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { groupValues } from './group-values.ts';

type Node = Group | Indicator;

const heavier = <T extends Node>(node: T): T => ({
  ...node,
  weight: String(Number(node.weight) + 1),
});

function raisedIn(groups: readonly Group[], id: string): Group[] {
  return groups.map((group) => {
    const { groups: below, indicators, ...own } = group.id === id ? heavier(group) : group;
    return {
      ...own,
      ...(below && { groups: raisedIn(below, id) }),
      ...(indicators && {
        indicators: indicators.map((one) => (one.id === id ? heavier(one) : one)),
      }),
    };
  });
}

/**
 * The ids of groups and indicators whose weight could be one unit higher without
 * any printed number of the example being different.
 */
export function unnoticedWeights(rubric: Rubric, example: string): readonly string[] {
  const levels = rubric.examples.find(({ id }) => id === example)?.levels ?? {};
  const printed = (one: Rubric): string => {
    const { claimed } = scoreAssessment(one, withLevels(one, {}, levels));
    if (claimed.outcome.kind !== 'final') throw new Error(`${example}: no final score`);
    return JSON.stringify([claimed.outcome.value.text, groupValues(claimed)]);
  };
  const nodes = [
    ...groupsWithPaths(rubric).map(({ node }) => node.id),
    ...placedIndicators(rubric).map(({ indicator }) => indicator.id),
  ];
  const before = printed(rubric);
  return nodes.filter(
    (id) => printed({ ...rubric, groups: raisedIn(rubric.groups, id) }) === before,
  );
}
