import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { groupsWithPaths } from '#core/rubric/walk-paths.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { groupValues } from '../group-values.ts';
import { same, sameExact, type Comparison } from './comparison.ts';
import type { WorkedExample } from './worked-examples.ts';

/** The levels of an entry by indicator, as the engine takes them. */
function levelsOf(rubric: Rubric, entry: WorkedExample): Readonly<Record<string, number | string>> {
  return Object.fromEntries(
    placedIndicators(rubric).flatMap(({ indicator }, at) => {
      const level = entry.levels?.[at] ?? null;
      return level === null ? [] : [[indicator.id, level]];
    }),
  );
}

/** Everything that was printed, from the levels of the indicators through the whole engine. */
export function fromLevels(rubric: Rubric, entry: WorkedExample): readonly Comparison[] {
  const answers = withLevels(rubric, {}, levelsOf(rubric, entry));
  const { claimed } = scoreAssessment(rubric, answers);
  const values = groupValues(claimed);
  const ids = new Map(groupsWithPaths(rubric).map(({ node }) => [node.code, node.id]));
  const groups = Object.entries(entry.printed.groups ?? {}).map(([code, printed]) =>
    same(code, printed, values[ids.get(code) ?? ''] ?? 'nothing', 'levels'),
  );
  const { index, predikat } = entry.printed;
  const { outcome } = claimed;
  if (outcome.kind !== 'final') {
    return index === undefined ? groups : [...groups, `index: printed ${index}, none from levels`];
  }
  return [
    ...groups,
    ...(index === undefined ? [] : [same('index', index, outcome.value.text, 'levels')]),
    ...(predikat === undefined ? [] : [same('predikat', predikat, outcome.predikat, 'levels')]),
    ...sameExact(entry, [outcome.value.exact], 'levels'),
  ];
}
