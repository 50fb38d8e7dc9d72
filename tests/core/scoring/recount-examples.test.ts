import { describe, expect, test } from 'vitest';
import { parseRubric } from '#core/rubric/parse.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { recountExamples } from '#core/scoring/recount-examples.ts';
import { SHIPPED, shippedRubric } from '../../rubrics/shipped.ts';
import { soundRubric } from '../rubric/sound.ts';

function changed(change: (data: ReturnType<typeof soundRubric>) => void): Rubric {
  const data = soundRubric();
  change(data);
  const parsed = parseRubric(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

test.each(SHIPPED)('the examples of %s are what its rules give', (name) => {
  expect(recountExamples(shippedRubric(name))).toEqual([]);
});

describe('after a change of weights', () => {
  const rubric = changed((data) => {
    const [a, b] = data.groups;
    if (!a || !b) throw new Error('no groups');
    a.weight = '55';
    b.weight = '45';
    const [first] = data.examples;
    if (!first) throw new Error('no example');
    first.levels = { a1: 4, a2: 1, b1: 2 };
    first.expect = { index: '2.60', predikat: 'Baik', groups: { a: '3.00', b: '2.00' } };
  });

  test('says what was expected and what comes out now', () => {
    expect(recountExamples(rubric)).toEqual([
      {
        id: 'semua-2',
        before: { index: '2.60', predikat: 'Baik', groups: { a: '3.00', b: '2.00' } },
        after: { index: '2.55', predikat: 'Cukup', groups: { a: '3.00', b: '2.00' } },
      },
    ]);
  });
});

test('a group that is expected otherwise is a contradiction as well', () => {
  const rubric = changed((data) => {
    const [first] = data.examples;
    if (first) first.expect.groups = { a: '2.10' };
  });
  expect(recountExamples(rubric)).toMatchObject([{ after: { groups: { a: '2.00' } } }]);
});

test('an example that expects no groups is asked for none', () => {
  const rubric = changed((data) => {
    const [first] = data.examples;
    if (first) first.expect = { index: '2.00', predikat: 'Baik' };
  });
  expect(recountExamples(rubric)).toEqual([
    {
      id: 'semua-2',
      before: { index: '2.00', predikat: 'Baik' },
      after: { index: '2.00', predikat: 'Cukup' },
    },
  ]);
});
