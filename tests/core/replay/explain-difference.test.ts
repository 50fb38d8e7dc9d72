import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '#core/assessment/answer.ts';
import { add, compare, fromInteger, ratio, subtract, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { effectOf, explainDifference, type Difference } from '#core/replay/explain-difference.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Score } from '#core/scoring/score.ts';
import { shippedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { answersArb, rubricArb } from '../../support/arbitrary-rubrics.ts';
import { allOn, answersOn, groupOf, indicatorOf, rubricOf } from '../../support/rubrics.ts';
import { must } from '../../support/scenario.ts';
import { changeAt } from '../rubric/change-at.ts';
import { numberOf } from '../scoring/finding.ts';

const score = (rubric: Rubric, answers: Answers): Score => scoreAssessment(rubric, answers).claimed;
const sumOf = (values: readonly Ratio[]): Ratio => values.reduce(add, ZERO);
function explained(difference: Difference) {
  if (difference.kind === 'no-score') throw new Error(`no score: ${difference.missing}`);
  return difference;
}
const partOf = (difference: Difference, id: string) =>
  explained(difference).rows.find((row) => row.id === id)?.part;

const two = (weights: readonly [string, string]): Rubric =>
  rubricOf([
    groupOf('g', '100', [
      indicatorOf('x', { weight: weights[0] }),
      indicatorOf('y', { weight: weights[1] }),
    ]),
  ]);

describe('the parts, by hand', () => {
  const even = two(['1', '1']);

  test('only a level moved: 2 to 4 at one half is one point', () => {
    const before = score(even, answersOn(even, { x: 2, y: 3 }));
    const after = score(even, answersOn(even, { x: 4, y: 3 }));
    const difference = explained(explainDifference(before, after));
    expect(difference.total).toEqual(fromInteger(1));
    expect(partOf(difference, 'x')).toEqual({
      kind: 'compared',
      byShare: ZERO,
      byLevel: fromInteger(1),
    });
    expect(partOf(difference, 'y')).toEqual({ kind: 'compared', byShare: ZERO, byLevel: ZERO });
  });

  test('only a weight moved: 1/2 to 3/4 at level 4, 1/2 to 1/4 at level 2', () => {
    const heavy = two(['3', '1']);
    const before = score(even, answersOn(even, { x: 4, y: 2 }));
    const after = score(heavy, answersOn(heavy, { x: 4, y: 2 }));
    const difference = explained(explainDifference(before, after));
    expect(difference.total).toEqual(ratio(1n, 2n));
    expect(partOf(difference, 'x')).toEqual({
      kind: 'compared',
      byShare: fromInteger(1),
      byLevel: ZERO,
    });
    expect(partOf(difference, 'y')).toMatchObject({ byShare: ratio(-1n, 2n), byLevel: ZERO });
  });

  test('both moved: each at the mean of the two sides of the other', () => {
    const heavy = two(['3', '1']);
    const before = score(even, answersOn(even, { x: 2, y: 2 }));
    const after = score(heavy, answersOn(heavy, { x: 4, y: 2 }));
    expect(partOf(explainDifference(before, after), 'x')).toEqual({
      kind: 'compared',
      byShare: ratio(3n, 4n),
      byLevel: ratio(5n, 4n),
    });
  });

  test('an indicator on one side only counts as a whole', () => {
    const alone = rubricOf([groupOf('g', '100', [indicatorOf('x')])]);
    const before = score(alone, answersOn(alone, { x: 4 }));
    const after = score(even, answersOn(even, { x: 4, y: 2 }));
    const entered = explainDifference(before, after);
    expect(partOf(entered, 'y')).toEqual({ kind: 'entered', whole: fromInteger(1) });
    expect(explained(entered).rows.at(-1)).toMatchObject({ id: 'y', before: null });
    const left = explained(explainDifference(after, before));
    expect(left.rows.map(({ id }) => id)).toEqual(['x', 'y']);
    expect(partOf(left, 'y')).toEqual({ kind: 'left', whole: fromInteger(-1) });
  });

  test('so does one that is blank or not applicable on one side', () => {
    const before = score(even, answersOn(even, { x: 4, y: null }));
    const after = score(even, answersOn(even, { x: 4, y: 2 }));
    expect(partOf(explainDifference(before, after), 'y')).toMatchObject({ kind: 'entered' });
    expect(partOf(explainDifference(before, before), 'y')).toEqual({ kind: 'not-counted' });
  });

  test('without two numbers there is nothing to explain', () => {
    const none = score(even, {});
    const some = score(even, answersOn(even, { x: 1 }));
    expect(explainDifference(none, some)).toEqual({ kind: 'no-score', missing: 'before' });
    expect(explainDifference(some, none)).toEqual({ kind: 'no-score', missing: 'after' });
    expect(explainDifference(none, none)).toEqual({ kind: 'no-score', missing: 'both' });
  });
});

describe('the effects add up to the difference, and nothing else is in it', () => {
  test('for any two instruments that name some of the same indicators', () => {
    const caseArb = rubricArb.chain((rubric) =>
      fc.record({ rubric: fc.constant(rubric), answers: answersArb(rubric) }),
    );
    let numbers = 0;
    let compared = 0;
    fc.assert(
      fc.property(caseArb, caseArb, (one, other) => {
        const [before, after] = [one, other].map((each) => score(each.rubric, each.answers));
        if (!before || !after) return;
        const difference = explainDifference(before, after);
        if (difference.kind === 'no-score') return;
        numbers += 1;
        const total = subtract(numberOf(after).value.exact, numberOf(before).value.exact);
        expect(difference.total).toEqual(total);
        expect(sumOf(difference.rows.map(({ part }) => effectOf(part)))).toEqual(total);
        for (const { before: was, after: is, part } of difference.rows) {
          const moved = subtract(is?.contribution ?? ZERO, was?.contribution ?? ZERO);
          expect(effectOf(part)).toEqual(moved);
          if (part.kind === 'compared') compared += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect([numbers > 200, compared > 200]).toEqual([true, true]);
  });

  test('turned round, every effect turns its sign', () => {
    const pairArb = rubricArb.chain((rubric) => fc.tuple(answersArb(rubric), answersArb(rubric)));
    fc.assert(
      fc.property(rubricArb, pairArb, (rubric, [one, other]) => {
        const there = explainDifference(score(rubric, one), score(rubric, other));
        const back = explainDifference(score(rubric, other), score(rubric, one));
        if (there.kind === 'no-score' || back.kind === 'no-score') return;
        const turned = new Map(back.rows.map(({ id, part }) => [id, effectOf(part)]));
        for (const { id, part } of there.rows) {
          expect(add(effectOf(part), turned.get(id) ?? fromInteger(99))).toEqual(ZERO);
        }
      }),
    );
  });
});

describe('the shipped instrument with one dimension twice as heavy', () => {
  let lima: Rubric;
  beforeAll(async () => {
    lima = must(await shippedRubric('lima-dimensi-opd', '1.0.0')).rubric;
  });

  test('everything is due to weight, most to the indicators of that dimension', () => {
    const heavy = structuredClone(lima);
    changeAt(heavy, 'groups[0].weight', '40');
    const levels = Object.fromEntries(
      (lima.groups[0]?.indicators ?? []).map(({ id }) => [id, 4] as const),
    );
    const answers = { ...allOn(lima, 2), ...answersOn(lima, levels) };
    const difference = explained(explainDifference(score(lima, answers), score(heavy, answers)));
    expect(difference.total).toEqual(ratio(4n, 15n));
    for (const { id, part } of difference.rows) {
      if (part.kind !== 'compared') throw new Error(`${id} is not compared`);
      expect(part.byLevel).toEqual(ZERO);
      expect([id, compare(part.byShare, ZERO)]).toEqual([id, id in levels ? 1 : -1]);
    }
  });
});
