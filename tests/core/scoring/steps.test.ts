import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromInteger, multiply } from '#core/lib/ratio.ts';
import { nextSteps, stepsOf } from '#core/scoring/steps.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { caseArb } from '../../support/arbitrary-rubrics.ts';
import {
  answersOn,
  groupOf,
  indicatorOf,
  PERCENT_LADDER,
  rubricOf,
  unrounded,
} from '../../support/rubrics.ts';
import { exactly, indicatorIn, indicatorsInScore, numberOf } from './finding.ts';

const rubric = rubricOf(
  [
    groupOf('x', '60', [indicatorOf('a', { weight: '1' }), indicatorOf('b', { weight: '3' })]),
    groupOf('y', '40', [indicatorOf('c')]),
  ],
  { rounding: unrounded(2) },
);
const scoreOn = (levels: Readonly<Record<string, number | null>>) =>
  scoreAssessment(rubric, answersOn(rubric, levels)).claimed;

describe('steps of one indicator', () => {
  test('are the rungs above the present level, lowest first', () => {
    // c decides 0.4 of the index.
    expect(stepsOf(indicatorIn(scoreOn({ a: 1, b: 1, c: 2 }), 'c'))).toEqual([
      { indicatorId: 'c', from: 2, to: 3, gain: exactly('0.4') },
      { indicatorId: 'c', from: 3, to: 4, gain: exactly('0.4') },
    ]);
  });

  test('are none at the top, and none for a blank or what does not apply', () => {
    const score = scoreOn({ a: 4, c: null });
    for (const id of ['a', 'b', 'c']) expect(stepsOf(indicatorIn(score, id))).toEqual([]);
  });

  test('are as uneven as the rungs', () => {
    const percent = rubricOf([groupOf('x', '100', [indicatorOf('a', { ladder: PERCENT_LADDER })])]);
    const { claimed } = scoreAssessment(percent, answersOn(percent, { a: 0 }));
    const steps = stepsOf(indicatorIn(claimed, 'a'));
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [0, 40],
      [40, 60],
      [60, 80],
      [80, 100],
    ]);
    expect(steps.map(({ gain }) => gain)).toEqual(['40', '20', '20', '20'].map(exactly));
  });

  test('count in the number shown now, blanks left out', () => {
    // b is blank, so a decides all of x: 0.6.
    expect(stepsOf(indicatorIn(scoreOn({ a: 3, c: 1 }), 'a'))).toEqual([
      { indicatorId: 'a', from: 3, to: 4, gain: exactly('0.6') },
    ]);
  });
});

describe('the next step of every indicator', () => {
  test('by hand', () => {
    // x = (2 + 3·2)/4 = 2, y = 3, index = 0.6·2 + 0.4·3 = 2.4
    // a: + 0.15 → 2.55 Cukup; b: + 0.45 → 2.85 Baik; c: + 0.4 → 2.8 Baik
    expect(nextSteps(rubric, scoreOn({ a: 2, b: 2, c: 3 }))).toEqual([
      {
        indicatorId: 'a',
        from: 2,
        to: 3,
        gain: exactly('0.15'),
        value: { exact: exactly('2.55'), text: '2.55' },
        predikat: 'Cukup',
      },
      {
        indicatorId: 'b',
        from: 2,
        to: 3,
        gain: exactly('0.45'),
        value: { exact: exactly('2.85'), text: '2.85' },
        predikat: 'Baik',
      },
      {
        indicatorId: 'c',
        from: 3,
        to: 4,
        gain: exactly('0.4'),
        value: { exact: exactly('2.8'), text: '2.80' },
        predikat: 'Baik',
      },
    ]);
  });

  test('leaves out what has no step', () => {
    const ids = nextSteps(rubric, scoreOn({ a: 4, b: 1, c: null })).map((step) => step.indicatorId);
    expect(ids).toEqual(['b']);
  });

  test('is nothing while there is no number', () => {
    expect(nextSteps(rubric, scoreOn({}))).toEqual([]);
    expect(nextSteps(rubric, scoreOn({ a: null, b: null, c: null }))).toEqual([]);
  });
});

describe('for any case', () => {
  test('the effect of a step is the score of the answers with that level', () => {
    fc.assert(
      fc.property(caseArb, (one) => {
        const { claimed } = scoreAssessment(one.rubric, one.answers);
        for (const step of nextSteps(one.rubric, claimed)) {
          const raised = withLevels(one.rubric, one.answers, { [step.indicatorId]: step.to });
          const after = numberOf(scoreAssessment(one.rubric, raised).claimed);
          expect(after.kind).toBe(claimed.outcome.kind);
          expect(step.value).toEqual(after.value);
          expect(step.predikat).toBe(after.predikat);
        }
      }),
    );
  });

  test('steps lead from the present level to the top without a gap, each worth its height', () => {
    fc.assert(
      fc.property(caseArb, (one) => {
        for (const trace of indicatorsInScore(scoreAssessment(one.rubric, one.answers).claimed)) {
          const steps = stepsOf(trace);
          const { climb } = trace;
          const above = climb?.rungs.filter((rung) => rung.level > climb.level) ?? [];
          expect(steps.map(({ to }) => to)).toEqual(above.map(({ level }) => level));
          expect(steps.map(({ from }) => from)).toEqual(
            [climb?.level, ...above.map(({ level }) => level)].slice(0, above.length),
          );
          for (const { from, to, gain, indicatorId } of steps) {
            expect(indicatorId).toBe(trace.id);
            expect(gain).toEqual(multiply(fromInteger(to - from), trace.shareNow));
          }
        }
      }),
    );
  });

  test('there is a next step for exactly the rated indicators below their top', () => {
    fc.assert(
      fc.property(caseArb, (one) => {
        const { claimed } = scoreAssessment(one.rubric, one.answers);
        const open = indicatorsInScore(claimed).filter(
          ({ climb }) => climb && climb.level !== climb.rungs.at(-1)?.level,
        );
        expect(nextSteps(one.rubric, claimed).map(({ indicatorId }) => indicatorId)).toEqual(
          open.map(({ id }) => id),
        );
      }),
    );
  });
});
