import { describe, expect, test } from 'vitest';
import type { Rubric } from '#core/rubric/types.ts';
import { recountExamples } from '#core/scoring/recount-examples.ts';
import { groupOf, indicatorOf, parentOf, rubricOf } from '../../support/rubrics.ts';

type Example = Rubric['examples'][number];

/** x = (a + b) ÷ 2, y = c, index = (x + y) ÷ 2; x stands below p. */
const tree = rubricOf([
  parentOf('p', '50', [groupOf('x', '1', [indicatorOf('a'), indicatorOf('b')])]),
  groupOf('y', '50', [indicatorOf('c')]),
]);

function recounted(levels: Example['levels'], expected: Example['expect']) {
  const rubric = { ...tree, examples: [{ id: 'e', title: 'Contoh', levels, expect: expected }] };
  return recountExamples(rubric).map(({ after }) => after);
}

const ON_TWO = { a: 2, b: 2, c: 2 };

describe('an example that an instrument contradicts', () => {
  test('in the index only', () => {
    expect(recounted(ON_TWO, { index: '2.01', predikat: 'Cukup' })).toEqual([
      { index: '2.00', predikat: 'Cukup' },
    ]);
  });

  test('in one of several groups only, the deeper ones among them', () => {
    const groups = { p: '2.00', x: '2.10', y: '2.00' };
    expect(recounted(ON_TWO, { index: '2.00', predikat: 'Cukup', groups })).toEqual([
      { index: '2.00', predikat: 'Cukup', groups: { p: '2.00', x: '2.00', y: '2.00' } },
    ]);
  });

  test('is told of the groups it named, and of no other', () => {
    const groups = { y: '2.10' };
    expect(recounted(ON_TWO, { index: '2.00', predikat: 'Cukup', groups })).toEqual([
      { index: '2.00', predikat: 'Cukup', groups: { y: '2.00' } },
    ]);
  });

  test('in a group that has no value', () => {
    const levels: Example['levels'] = { a: 2, b: 2, c: 'tidak berlaku' };
    const groups = { x: '2.00', y: '2.00' };
    expect(recounted(levels, { index: '2.00', predikat: 'Cukup', groups })).toEqual([
      { index: '2.00', predikat: 'Cukup', groups: { x: '2.00' } },
    ]);
  });
});

test('an example in which nothing applies has no result to be compared with', () => {
  const levels: Example['levels'] = {
    a: 'tidak berlaku',
    b: 'tidak berlaku',
    c: 'tidak berlaku',
  };
  expect(recounted(levels, { index: '2.00', predikat: 'Cukup' })).toEqual([]);
});
