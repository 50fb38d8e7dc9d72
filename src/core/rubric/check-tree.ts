import { add, compare, fromDecimal, roundHalfUp, ZERO, type Ratio } from '#core/lib/ratio.ts';
import type { RubricProblem, RubricRule } from './problem.ts';
import type { Rubric } from './types.ts';
import { groupsWithPaths, placedWithPaths } from './walk-paths.ts';

interface Named {
  readonly path: string;
  readonly value: string;
}

function duplicates(rule: RubricRule, names: readonly Named[]): RubricProblem[] {
  const first = new Map<string, string>();
  return names.flatMap(({ path, value }) => {
    const earlier = first.get(value);
    if (earlier === undefined) first.set(value, path);
    return earlier === undefined ? [] : [{ rule, path, found: value, expected: `!= ${earlier}` }];
  });
}

function sum(weights: readonly string[]): Ratio {
  return weights.reduce((total, weight) => add(total, fromDecimal(weight)), ZERO);
}

function weightProblem(path: string, found: Ratio, expected: string): RubricProblem[] {
  return compare(found, fromDecimal(expected)) === 0
    ? []
    : [{ rule: 'weight-sum', path, found: roundHalfUp(found, 4), expected }];
}

/** Ids and codes are unique, every branch ends at the named depth, weights are positive and sum. */
export function checkTree(rubric: Rubric): readonly RubricProblem[] {
  const groups = groupsWithPaths(rubric);
  const placed = placedWithPaths(rubric);
  const ids: Named[] = [
    ...groups.map(({ node, path }) => ({ path: `${path}.id`, value: node.id })),
    ...placed.flatMap(({ indicator, path }) => [
      { path: `${path}.id`, value: indicator.id },
      ...indicator.levels.flatMap((level, at) => [
        ...level.criteria.map((criterion, index) => ({
          path: `${path}.levels[${at}].criteria[${index}].id`,
          value: criterion.id,
        })),
        ...level.evidence.map((item, index) => ({
          path: `${path}.levels[${at}].evidence[${index}].id`,
          value: item.id,
        })),
      ]),
    ]),
  ];
  const codes = [
    ...groups.map(({ node, path }) => ({ path: `${path}.code`, value: node.code })),
    ...placed.map(({ indicator, path }) => ({ path: `${path}.code`, value: indicator.code })),
  ];
  const content = groups.flatMap(({ node, path }): RubricProblem[] =>
    (node.groups === undefined) === (node.indicators === undefined)
      ? [{ rule: 'group-content', path, found: node.id, expected: 'groups / indicators' }]
      : [],
  );
  const depth = placed.flatMap((entry): RubricProblem[] =>
    entry.depth === rubric.levelNames.length
      ? []
      : [
          {
            rule: 'tree-depth',
            path: entry.path,
            found: String(entry.depth),
            expected: String(rubric.levelNames.length),
          },
        ],
  );
  const weights = [
    ...groups.map(({ node, path }) => ({ path, weight: node.weight })),
    ...placed.map(({ indicator, path }) => ({ path, weight: indicator.weight })),
  ].flatMap(({ path, weight }): RubricProblem[] =>
    compare(fromDecimal(weight), ZERO) > 0
      ? []
      : [{ rule: 'weight-positive', path: `${path}.weight`, found: weight, expected: '> 0' }],
  );
  const top = weightProblem('groups', sum(rubric.groups.map((group) => group.weight)), '100');
  const nested =
    rubric.weighting === 'nested-weights'
      ? groups.flatMap(({ node, path }) =>
          weightProblem(
            `${path}.weight`,
            sum([...(node.groups ?? []), ...(node.indicators ?? [])].map((child) => child.weight)),
            node.weight,
          ),
        )
      : [];
  return [
    ...duplicates('duplicate-id', ids),
    ...duplicates('duplicate-code', codes),
    ...content,
    ...depth,
    ...weights,
    ...top,
    ...nested,
  ];
}
