import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER, type Answers } from '#core/assessment/answer.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { criteriaUpTo, withLevels } from '#core/scoring/with-levels.ts';
import { caseArb } from '../../support/arbitrary-rubrics.ts';
import {
  groupOf,
  indicatorOf,
  indicatorsIn,
  ladderOf,
  parentOf,
  PERCENT_LADDER,
  rubricOf,
  ticking,
} from '../../support/rubrics.ts';
import { indicatorIn, line } from './finding.ts';

const ladder = indicatorOf('p', { levels: ladderOf('p', PERCENT_LADDER, { criteria: 2 }) });

describe('criteria up to a level', () => {
  test.each([
    [0, []],
    [39, []],
    [40, ['p.40.a', 'p.40.b']],
    [41, ['p.40.a', 'p.40.b']],
    [60, ['p.40.a', 'p.40.b', 'p.60.a', 'p.60.b']],
    [-1, []],
  ])('%i', (level, expected) => {
    expect(criteriaUpTo(ladder, level)).toEqual(expected);
  });

  test('the top asks for all', () => {
    expect(criteriaUpTo(ladder, 100)).toHaveLength(8);
    expect(criteriaUpTo(ladder, 1000)).toEqual(criteriaUpTo(ladder, 100));
  });
});

describe('answers as they would be', () => {
  const rubric = rubricOf([
    parentOf('x', '100', [groupOf('x1', '1', [ladder, indicatorOf('a'), indicatorOf('b')])]),
  ]);
  const before: Answers = {
    a: { ...ticking('a.4.a'), revision: 7, fact: 'fakta', reason: 'alasan', target: 4, done: true },
    b: ticking('b.2.a'),
    stranger: ticking('z'),
  };

  test('stand on the given level, ticks of before forgotten', () => {
    const after = withLevels(rubric, before, { a: 2 });
    expect(after['a']?.criteria).toEqual(['a.2.a']);
    expect(after['a']?.rating).toBe('rated');
  });

  test('keep everything else that was said', () => {
    const after = withLevels(rubric, before, { a: 2 });
    expect(after['a']).toEqual({ ...before['a'], criteria: ['a.2.a'] });
    expect(after['b']).toBe(before['b']);
    expect(after['stranger']).toBe(before['stranger']);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  test('can be given to the blank', () => {
    expect(withLevels(rubric, {}, { p: 40 })).toEqual({
      p: { ...BLANK_ANSWER, rating: 'rated', criteria: ['p.40.a', 'p.40.b'] },
    });
  });

  test('a decimal as text is stated, and climbs nothing', () => {
    expect(withLevels(rubric, before, { a: '2.5' })['a']).toEqual({
      ...before['a'],
      criteria: [],
      stated: { kind: 'value', value: '2.5' },
    });
    expect(withLevels(rubric, withLevels(rubric, {}, { a: '2.5' }), { a: 2 })['a']).toEqual({
      ...BLANK_ANSWER,
      rating: 'rated',
      criteria: ['a.2.a'],
    });
  });

  test('level 0 and the lowest level are levels, not the want of one', () => {
    expect(withLevels(rubric, {}, { p: 0 })['p']).toEqual({ ...BLANK_ANSWER, rating: 'rated' });
    expect(withLevels(rubric, before, { b: 1 })['b']).toEqual(ticking());
  });

  test('can be not applicable, ticks kept for the way back', () => {
    const after = withLevels(rubric, before, { b: 'tidak berlaku' });
    expect(after['b']).toEqual({ ...before['b'], rating: 'not-applicable' });
  });

  test('unknown indicators are passed over', () => {
    expect(withLevels(rubric, before, { z: 3 })).toEqual(before);
    expect(withLevels(rubric, before, {})).toEqual(before);
  });

  test('the answers handed in are not touched', () => {
    const copy = structuredClone(before);
    withLevels(rubric, before, { a: 1, b: 'tidak berlaku', p: 100 });
    expect(before).toEqual(copy);
  });

  test('score as said', () => {
    // (60 + 4 + 2) / 3 = 22
    const after = withLevels(rubric, before, { p: 60, a: 4 });
    expect(line(scoreAssessment(rubric, after).claimed)).toBe('final 22.00 Memuaskan');
  });

  test('for any case: everything named stands where it was put', () => {
    fc.assert(
      fc.property(caseArb, fc.array(fc.nat(), { minLength: 1 }), (one, picks) => {
        const levels = Object.fromEntries(
          indicatorsIn(one.rubric.groups).flatMap(({ id, levels: rungs }, at) => {
            const pick = (picks[at % picks.length] ?? 0) + at;
            // Every fifth stays as it is.
            return pick % 5 === 0 ? [] : [[id, rungs[pick % rungs.length]?.level ?? 0] as const];
          }),
        );
        const after = withLevels(one.rubric, one.answers, levels);
        const { claimed } = scoreAssessment(one.rubric, after);
        for (const { id } of indicatorsIn(one.rubric.groups)) {
          if (id in levels) expect(indicatorIn(claimed, id).climb?.level).toBe(levels[id]);
          else expect(after[id]).toBe(one.answers[id]);
        }
      }),
    );
  });
});
