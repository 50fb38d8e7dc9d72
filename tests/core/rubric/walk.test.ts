import { expect, test } from 'vitest';
import { jsonPath } from '#core/rubric/problem.ts';
import { findIndicator, indicatorsOf, placedIndicators } from '#core/rubric/walk.ts';
import { groupsWithPaths, placedWithPaths } from '#core/rubric/walk-paths.ts';
import { groupOf, indicatorOf, parentOf, rubricOf } from '../../support/rubrics.ts';

const rubric = rubricOf([
  parentOf('d1', '60', [
    groupOf('a1', '20', [indicatorOf('i1'), indicatorOf('i2')]),
    groupOf('a2', '40', [indicatorOf('i3')]),
  ]),
  groupOf('d2', '40', [indicatorOf('i4')]),
]);

test('indicators come in reading order, each with its groups from the outside in', () => {
  const placed = placedIndicators(rubric).map(({ indicator, path }) => [
    indicator.id,
    path.map((group) => group.id),
  ]);
  expect(placed).toEqual([
    ['i1', ['d1', 'a1']],
    ['i2', ['d1', 'a1']],
    ['i3', ['d1', 'a2']],
    ['i4', ['d2']],
  ]);
});

test('the indicators below a group, at any depth', () => {
  const ids = rubric.groups.map((group) => indicatorsOf(group).map(({ id }) => id));
  expect(ids).toEqual([['i1', 'i2', 'i3'], ['i4']]);
});

test('an indicator is found by its id, or not', () => {
  expect(findIndicator(rubric, 'i3')?.path.map(({ id }) => id)).toEqual(['d1', 'a2']);
  expect(findIndicator(rubric, 'd1')).toBeUndefined();
});

test('paths lead to the places in the file', () => {
  expect(groupsWithPaths(rubric).map(({ path, depth }) => [path, depth])).toEqual([
    ['groups[0]', 1],
    ['groups[0].groups[0]', 2],
    ['groups[0].groups[1]', 2],
    ['groups[1]', 1],
  ]);
  expect(placedWithPaths(rubric).map(({ path, depth }) => [path, depth])).toEqual([
    ['groups[0].groups[0].indicators[0]', 3],
    ['groups[0].groups[0].indicators[1]', 3],
    ['groups[0].groups[1].indicators[0]', 3],
    ['groups[1].indicators[0]', 2],
  ]);
});

test.each([
  [[], ''],
  [['title'], 'title'],
  [['groups', 0, 'indicators', 12, 'weight'], 'groups[0].indicators[12].weight'],
  [[3, 'x'], '[3].x'],
])('%o is written %s', (parts, path) => {
  expect(jsonPath(parts)).toBe(path);
});
