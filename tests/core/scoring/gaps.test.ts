import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#core/assessment/answer.ts';
import { add, compare } from '#core/lib/ratio.ts';
import { gapsOf, targetOf } from '#core/scoring/gaps.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { caseArb } from '../../support/arbitrary-rubrics.ts';
import {
  answersOn,
  groupOf,
  indicatorOf,
  ladderOf,
  ONE_TO_FOUR,
  PERCENT_LADDER,
  rubricOf,
  ticking,
} from '../../support/rubrics.ts';
import { exactly, indicatorIn, numberOf } from './finding.ts';

/** Shares 0.15, 0.45, 0.2, 0.2; everybody aims at 3. */
const rubric = rubricOf([
  groupOf('x', '60', [indicatorOf('a', { weight: '1' }), indicatorOf('b', { weight: '3' })]),
  groupOf('y', '40', [
    indicatorOf('c', { levels: ladderOf('c', ONE_TO_FOUR, { criteria: 2 }) }),
    indicatorOf('d'),
  ]),
]);
const gaps = (answers: Answers) =>
  gapsOf(rubric, answers, scoreAssessment(rubric, answers).claimed);
const aiming = (answers: Answers, id: string, target: number): Answers => {
  const old = answers[id];
  if (!old) throw new Error(`no answer ${id}`);
  return { ...answers, [id]: { ...old, target } };
};

describe('target', () => {
  const answers = aiming(answersOn(rubric, { a: 1, b: 1 }), 'a', 4);

  test('is the own one, else that of the rubric', () => {
    expect(targetOf(rubric, answers, 'a')).toBe(4);
    expect(targetOf(rubric, answers, 'b')).toBe(3);
    expect(targetOf(rubric, answers, 'unanswered')).toBe(3);
  });

  test('0 is a target, not the want of one', () => {
    expect(targetOf(rubric, aiming(answers, 'b', 0), 'b')).toBe(0);
  });
});

describe('gaps', () => {
  test('are the rated indicators below target, greatest gain first', () => {
    // a 1→3: 2·0.15 = 0.3; b 2→3: 0.45; c 1→3: 2·0.2 = 0.4; d is there.
    expect(gaps(answersOn(rubric, { a: 1, b: 2, c: 1, d: 3 }))).toEqual([
      {
        indicatorId: 'b',
        level: 2,
        target: 3,
        gain: exactly('0.45'),
        missingCriteria: ['b.3.a'],
      },
      {
        indicatorId: 'c',
        level: 1,
        target: 3,
        gain: exactly('0.4'),
        missingCriteria: ['c.2.a', 'c.2.b', 'c.3.a', 'c.3.b'],
      },
      {
        indicatorId: 'a',
        level: 1,
        target: 3,
        gain: exactly('0.3'),
        missingCriteria: ['a.2.a', 'a.3.a'],
      },
    ]);
  });

  test('of equal gain stay in reading order', () => {
    const ids = gaps(answersOn(rubric, { a: 3, b: 3, c: 2, d: 2 })).map((gap) => gap.indicatorId);
    expect(ids).toEqual(['c', 'd']);
  });

  test('leave out what is already ticked, also above a hole', () => {
    const answers = { ...answersOn(rubric, { a: 3, b: 3, d: 3 }), c: ticking('c.2.b', 'c.3.a') };
    expect(gaps(answers)).toMatchObject([
      { indicatorId: 'c', level: 1, missingCriteria: ['c.2.a', 'c.3.b'] },
    ]);
  });

  test('follow the own target, up and down', () => {
    const answers = answersOn(rubric, { a: 3, b: 3, c: 3, d: 2 });
    expect(gaps(aiming(answers, 'a', 4))).toMatchObject([
      { indicatorId: 'd', gain: exactly('0.2') },
      { indicatorId: 'a', level: 3, target: 4, gain: exactly('0.15'), missingCriteria: ['a.4.a'] },
    ]);
    expect(gaps(aiming(answers, 'd', 2))).toEqual([]);
    expect(gaps(aiming(answers, 'd', 1))).toEqual([]);
  });

  test('are no blanks and nothing that does not apply', () => {
    expect(gaps({})).toEqual([]);
    expect(gaps(answersOn(rubric, { a: null, d: 3 }))).toEqual([]);
  });

  test('count in the number shown now', () => {
    // b is blank: a alone decides x.
    expect(gaps(answersOn(rubric, { a: 1, c: 3, d: 3 }))).toMatchObject([
      { indicatorId: 'a', gain: exactly('1.2') },
    ]);
  });
});

describe('a target between or beyond the rungs', () => {
  const percent = rubricOf([groupOf('x', '100', [indicatorOf('a', { ladder: PERCENT_LADDER })])]);
  const gapsAt = (level: number, target: number) => {
    const answers = aiming(answersOn(percent, { a: level }), 'a', target);
    return gapsOf(percent, answers, scoreAssessment(percent, answers).claimed);
  };

  test('is met by the next rung above it', () => {
    expect(gapsAt(40, 50)).toEqual([
      {
        indicatorId: 'a',
        level: 40,
        target: 50,
        gain: exactly('20'),
        missingCriteria: ['a.60.a'],
      },
    ]);
  });

  test('is worth no more than the top of the ladder', () => {
    expect(gapsAt(80, 250)).toMatchObject([
      { target: 250, gain: exactly('20'), missingCriteria: ['a.100.a'] },
    ]);
  });

  test('is no gap once nothing is left to climb', () => {
    expect(gapsAt(100, 250)).toEqual([]);
    expect(gapsAt(0, -5)).toEqual([]);
  });
});

describe('for any case', () => {
  test('ticking what is missing reaches the target, and the target is worth the gain', () => {
    fc.assert(
      fc.property(caseArb, (one) => {
        const { claimed } = scoreAssessment(one.rubric, one.answers);
        for (const gap of gapsOf(one.rubric, one.answers, claimed)) {
          const old = one.answers[gap.indicatorId];
          if (!old) throw new Error('a gap without an answer');
          const criteria = [...old.criteria, ...gap.missingCriteria];
          expect(new Set(criteria).size).toBe(
            new Set(old.criteria).size + gap.missingCriteria.length,
          );
          const ticked = { ...one.answers, [gap.indicatorId]: { ...old, criteria } };
          const after = indicatorIn(scoreAssessment(one.rubric, ticked).claimed, gap.indicatorId);
          const top = after.climb?.rungs.at(-1)?.level ?? 0;
          expect(after.climb?.level).toBeGreaterThanOrEqual(Math.min(gap.target, top));

          const goal = after.climb?.rungs.find(({ level }) => level >= gap.target)?.level ?? top;
          const raised = withLevels(one.rubric, one.answers, { [gap.indicatorId]: goal });
          const value = numberOf(scoreAssessment(one.rubric, raised).claimed).value.exact;
          expect(add(numberOf(claimed).value.exact, gap.gain)).toEqual(value);
        }
      }),
    );
  });

  test('exactly the rated indicators below target are listed, by falling gain', () => {
    fc.assert(
      fc.property(caseArb, (one) => {
        const { claimed } = scoreAssessment(one.rubric, one.answers);
        const found = gapsOf(one.rubric, one.answers, claimed);
        for (const [at, gap] of found.entries()) {
          const next = found[at + 1];
          if (next) expect(compare(gap.gain, next.gain)).toBeGreaterThanOrEqual(0);
          expect(gap.gain.n).toBeGreaterThan(0n);
          expect(gap.target).toBe(targetOf(one.rubric, one.answers, gap.indicatorId));
        }
        const listed = new Set(found.map(({ indicatorId }) => indicatorId));
        for (const [id, answer] of Object.entries(one.answers)) {
          const { climb } = indicatorIn(claimed, id);
          const target = answer.target ?? one.rubric.target.level;
          const top = climb?.rungs.at(-1)?.level ?? 0;
          expect(listed.has(id)).toBe(climb !== null && climb.level < Math.min(target, top));
        }
      }),
    );
  });
});
