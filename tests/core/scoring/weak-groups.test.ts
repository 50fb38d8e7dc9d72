import { describe, expect, test } from 'vitest';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { weakGroupsBehindGoodIndex } from '#core/scoring/weak-groups.ts';
import {
  answersOn,
  groupOf,
  indicatorOf,
  parentOf,
  rounded,
  rubricOf,
  unrounded,
} from '../../support/rubrics.ts';

const rubric = rubricOf([
  groupOf('x', '50', [indicatorOf('a')]),
  groupOf('y', '30', [indicatorOf('b')]),
  parentOf('z', '20', [
    groupOf('z1', '1', [indicatorOf('c')]),
    groupOf('z2', '1', [indicatorOf('d')]),
  ]),
]);

function weak(levels: Readonly<Record<string, number | null>>): readonly string[] {
  const { claimed } = scoreAssessment(rubric, answersOn(rubric, levels));
  return weakGroupsBehindGoodIndex(rubric, claimed).map(({ id }) => id);
}

describe('top groups below the target although the index reaches it', () => {
  test.each([
    // index = 0.5·4 + 0.3·1 + 0.2·3 = 2.9 Baik
    ['one', { a: 4, b: 1, c: 3, d: 3 }, ['y']],
    // 0.5·4 + 0.3·2 + 0.2·1 = 2.8 Baik
    ['two, in reading order', { a: 4, b: 2, c: 1, d: 1 }, ['y', 'z']],
    // 3.0; z = (1 + 4)/2 = 2.5 Cukup
    ['one that is a mean itself', { a: 4, b: 3, c: 1, d: 4 }, ['z']],
    // z = 3 although z1 is weak: only top groups are named
    ['none, with a weak part inside', { a: 3, b: 3, c: 2, d: 4 }, []],
    ['none, all just on target', { a: 3, b: 3, c: 3, d: 3 }, []],
    // 0.5·3 + 0.3·2 + 0.2·2 = 2.5 Cukup
    ['none, the index itself is below', { a: 3, b: 2, c: 2, d: 2 }, []],
    ['none, all weak', { a: 1, b: 1, c: 1, d: 1 }, []],
    // y does not apply: (50·4 + 20·1)/70 = 3.14 Baik
    ['without what does not apply', { a: 4, b: null, c: 1, d: 1 }, ['z']],
    // y blank: the same, running
    ['without what is blank', { a: 4, c: 1, d: 1 }, ['z']],
    ['none without a number', {}, []],
  ])('%s', (_, levels: Readonly<Record<string, number | null>>, expected) => {
    expect(weak(levels)).toEqual(expected);
  });

  test('the trace of the group is handed over whole', () => {
    const { claimed } = scoreAssessment(rubric, answersOn(rubric, { a: 4, b: 1, c: 3, d: 3 }));
    expect(weakGroupsBehindGoodIndex(rubric, claimed)).toEqual([claimed.groups[1]]);
  });

  test('a group is weak by the same reading of the predikat as the index', () => {
    // y = 2 + 0.597 = 2.597: Baik when rounded, Cukup when not.
    const groups = [
      groupOf('x', '50', [indicatorOf('a')]),
      groupOf('y', '50', [
        indicatorOf('b', { weight: '59.7' }),
        indicatorOf('c', { weight: '40.3' }),
      ]),
    ];
    const found = [rounded(2), unrounded(2)].map((rounding) => {
      const read = rubricOf(groups, { rounding });
      const { claimed } = scoreAssessment(read, answersOn(read, { a: 4, b: 3, c: 2 }));
      return weakGroupsBehindGoodIndex(read, claimed).map(({ id }) => id);
    });
    expect(found).toEqual([[], ['y']]);
  });

  test('the target is the rubric’s', () => {
    const low = rubricOf(rubric.groups, { target: { level: 2, predikat: 'Cukup' } });
    const { claimed } = scoreAssessment(low, answersOn(low, { a: 2, b: 2, c: 1, d: 1 }));
    // index 1.8 Cukup, z = 1 Kurang
    expect(weakGroupsBehindGoodIndex(low, claimed).map(({ id }) => id)).toEqual(['z']);
  });
});
