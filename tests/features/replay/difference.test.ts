import { describe, expect, test } from 'vitest';
import type { Answers } from '#core/assessment/answer.ts';
import { add, subtract, ZERO } from '#core/lib/ratio.ts';
import { prospectOf, type Prospect } from '#core/replay/prospect.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { differenceOf, hasPresence, isStill, sorted, sumOf } from '#features/replay/difference.ts';
import { changeAt } from '../../core/rubric/change-at.ts';
import { answersOn, groupOf, indicatorOf, rubricOf } from '../../support/rubrics.ts';
import { assessmentWith } from '../../support/scenario.ts';

/** Two groups; `weights` of the first one's indicators. */
const instrument = (weights: readonly [string, string], version = '1.0.0'): Rubric => ({
  ...rubricOf([
    groupOf('g', '60', [
      indicatorOf('x', { weight: weights[0] }),
      indicatorOf('y', { weight: weights[1] }),
    ]),
    groupOf('h', '40', [indicatorOf('z')]),
  ]),
  version,
});

const OLD = instrument(['1', '1']);
const LEVELS = { x: 4, y: 1, z: 3 };

function looked(target: Rubric, answers: Answers): { prospect: Prospect; answers: Answers } {
  const assessment = { ...assessmentWith('a'), answers };
  return { prospect: prospectOf(assessment, OLD, target), answers };
}
function explained({ prospect, answers }: ReturnType<typeof looked>) {
  const view = differenceOf(prospect, answers);
  const { difference } = view;
  if (difference.kind === 'no-score') throw new Error(difference.missing);
  return { ...view, ...difference };
}

describe('other weights', () => {
  const after = explained(looked(instrument(['3', '1'], '2.0.0'), answersOn(OLD, LEVELS)));

  test('move the index by weight only, and the columns add up to the difference', () => {
    expect(sumOf(after.rows, 'byShare')).toEqual(after.total);
    expect(sumOf(after.rows, 'byLevel')).toEqual(ZERO);
    expect(sumOf(after.rows, 'effect')).toEqual(after.total);
    expect(hasPresence(after.rows)).toBe(false);
    expect(isStill(after.rows)).toBe(false);
  });

  test('the contributions add up to the two indices', () => {
    if (after.before.kind === 'none' || after.after.kind === 'none') throw new Error('no score');
    expect(sumOf(after.rows, 'addsBefore')).toEqual(after.before.value.exact);
    expect(sumOf(after.rows, 'addsAfter')).toEqual(after.after.value.exact);
    const { exact } = after.after.value;
    expect(subtract(exact, after.before.value.exact)).toEqual(after.total);
  });

  test('are sorted by any column; rows without a number come last', () => {
    const ids = (down: boolean) => sorted(after.rows, { key: 'effect', down }).map(({ id }) => id);
    expect(ids(true)).toEqual(['x', 'z', 'y']);
    expect(ids(false)).toEqual(['y', 'z', 'x']);
    const absent = sorted(after.rows, { key: 'byPresence', down: true }).map(({ id }) => id);
    expect(absent).toEqual(['x', 'y', 'z']);
  });
});

test('a reworded indicator is not guessed: it leaves the new index, and that is said', () => {
  const reworded = structuredClone(instrument(['1', '1'], '2.0.0'));
  changeAt(reworded, 'groups[0].indicators[0].levels[1].criteria[0].text', 'kriteria lain');
  const view = explained(looked(reworded, answersOn(OLD, LEVELS)));
  expect(hasPresence(view.rows)).toBe(true);
  expect(view.rows.find(({ id }) => id === 'x')?.part.kind).toBe('left');
  const parts = (['byShare', 'byLevel', 'byPresence'] as const).map((key) => sumOf(view.rows, key));
  expect(parts.reduce(add, ZERO)).toEqual(view.total);
  expect(view.after.kind).toBe('running');
});

test('the same rules: nothing moves', () => {
  const view = explained(looked(instrument(['1', '1'], '2.0.0'), answersOn(OLD, LEVELS)));
  expect(isStill(view.rows)).toBe(true);
  expect(view.total).toEqual(ZERO);
});

test('without an answer there is no difference to explain', () => {
  const { prospect } = looked(instrument(['1', '1'], '2.0.0'), {});
  expect(differenceOf(prospect, {}).difference).toEqual({ kind: 'no-score', missing: 'both' });
});
