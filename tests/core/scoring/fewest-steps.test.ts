import { describe, expect, test } from 'vitest';
import type { Rubric } from '#core/rubric/types.ts';
import { fewestSteps, type StepPlan } from '#core/scoring/fewest-steps.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import {
  allOn,
  answersOn,
  groupOf,
  indicatorOf,
  PERCENT_LADDER,
  rounded,
  rubricOf,
  unrounded,
} from '../../support/rubrics.ts';
import { exactly } from './finding.ts';

function planOn(
  rubric: Rubric,
  levels: Readonly<Record<string, number | null>>,
  target: string,
): StepPlan {
  return fewestSteps(rubric, scoreAssessment(rubric, answersOn(rubric, levels)).claimed, target);
}

/** "a 1→3, c 2→3" */
function rises(plan: StepPlan): string {
  if (plan.kind !== 'plan') return plan.kind;
  return plan.rises.map(({ indicatorId, from, to }) => `${indicatorId} ${from}→${to}`).join(', ');
}

/** Shares 0.15, 0.45, 0.4 on the ladder 1..4. */
const rubric = rubricOf(
  [
    groupOf('x', '60', [indicatorOf('a', { weight: '1' }), indicatorOf('b', { weight: '3' })]),
    groupOf('y', '40', [indicatorOf('c')]),
  ],
  { rounding: unrounded(2) },
);

describe('a plan', () => {
  test('takes the greatest gains: 1.0 to Cukup in two steps', () => {
    // Needs 0.8; the best single step gives 0.45, the best two 0.45 + 0.45 = 0.9.
    expect(planOn(rubric, { a: 1, b: 1, c: 1 }, 'Cukup')).toEqual({
      kind: 'plan',
      steps: 2,
      rises: [{ indicatorId: 'b', from: 1, to: 3, rungs: 2, gain: exactly('0.9') }],
      value: { exact: exactly('1.9'), text: '1.90' },
      predikat: 'Cukup',
    });
  });

  test('spreads over indicators, in reading order, with every gain', () => {
    // From 1.0 to Baik: needs 1.6. Four steps: 3·0.45 + 0.4 = 1.75; three give at most 1.35.
    expect(planOn(rubric, { a: 1, b: 1, c: 1 }, 'Baik')).toEqual({
      kind: 'plan',
      steps: 4,
      rises: [
        { indicatorId: 'b', from: 1, to: 4, rungs: 3, gain: exactly('1.35') },
        { indicatorId: 'c', from: 1, to: 2, rungs: 1, gain: exactly('0.4') },
      ],
      value: { exact: exactly('2.75'), text: '2.75' },
      predikat: 'Baik',
    });
  });

  test('aims at the target or above, and says what is reached', () => {
    // Two bands half a point apart: one step jumps over the lower one.
    const bands = rubricOf(rubric.groups, {
      predikat: [
        { min: '1.3', label: 'tinggi' },
        { min: '1.2', label: 'sedang' },
        { min: '1', label: 'rendah' },
      ],
    });
    const plan = planOn(bands, { a: 1, b: 1, c: 1 }, 'sedang');
    expect(plan).toMatchObject({ steps: 1, predikat: 'tinggi', value: { text: '1.45' } });
  });

  test('reaches a border exactly', () => {
    // 0.5·(4 + 3) = 3.5 from 3.0: one step gives exactly the border.
    const halves = rubricOf([groupOf('x', '100', [indicatorOf('a'), indicatorOf('b')])]);
    expect(rises(planOn(halves, { a: 3, b: 3 }, 'Sangat Baik'))).toBe('a 3→4');
  });

  test('of equal plans lets the first indicators climb', () => {
    const thirds = rubricOf([
      groupOf('x', '100', [indicatorOf('a'), indicatorOf('b'), indicatorOf('c')]),
    ]);
    // From 1 to 1.8 in thirds: 3 steps (2.0); two give 1.67.
    expect(rises(planOn(thirds, { a: 1, b: 1, c: 1 }, 'Cukup'))).toBe('a 1→4');
    // From 5/3 to 2.6: 3 steps (8/3).
    expect(rises(planOn(thirds, { a: 3, b: 1, c: 1 }, 'Baik'))).toBe('a 3→4, b 1→3');
  });

  test('may climb an even gain before a greater one that lies behind it', () => {
    // a: 0→10→100, b: 0→40→60; equal halves. Three steps to ≥ 65:
    // both of a and one of b: (100 + 40)/2 = 70; a greedy pick of +20 first stays below:
    // b's two and a's first: (60 + 10)/2 = 35.
    const uneven = rubricOf(
      [
        groupOf('x', '100', [
          indicatorOf('a', { ladder: [0, 10, 100] }),
          indicatorOf('b', { ladder: [0, 40, 60] }),
        ]),
      ],
      {
        predikat: [
          { min: '65', label: 'tinggi' },
          { min: '50', label: 'sedang' },
          { min: '0', label: 'rendah' },
        ],
      },
    );
    expect(rises(planOn(uneven, { a: 0, b: 0 }, 'tinggi'))).toBe('a 0→100, b 0→40');
    expect(rises(planOn(uneven, { a: 0, b: 0 }, 'sedang'))).toBe('a 0→100');
  });

  test('uses big rungs where they are', () => {
    const percent = rubricOf(
      [
        groupOf('x', '100', [
          indicatorOf('a', { ladder: PERCENT_LADDER }),
          indicatorOf('b', { ladder: PERCENT_LADDER }),
        ]),
      ],
      {
        predikat: [
          { min: '40', label: 'cukup' },
          { min: '0', label: 'kurang' },
        ],
      },
    );
    // 80 and 0 already make 40; 40 and 0 make 20: b's first rung of 40 gives 40 in one step.
    expect(rises(planOn(percent, { a: 80, b: 0 }, 'cukup'))).toBe('already-there');
    expect(rises(planOn(percent, { a: 40, b: 0 }, 'cukup'))).toBe('b 0→40');
    expect(rises(planOn(percent, { a: 0, b: 0 }, 'cukup'))).toBe('a 0→40, b 0→40');
  });

  test('reads the predikat from the rounded value where the rubric does', () => {
    // a weighs 79.95 %: 1 + 0.7995 = 1.7995 is Cukup rounded, Kurang unrounded.
    const groups = [
      groupOf('x', '100', [
        indicatorOf('a', { weight: '79.95', ladder: [1, 2] }),
        indicatorOf('b', { weight: '20.05' }),
      ]),
    ];
    const by = (rounding: Rubric['rounding']) =>
      planOn(rubricOf(groups, { rounding }), { a: 1, b: 1 }, 'Cukup');
    expect(rises(by(rounded(2)))).toBe('a 1→2');
    expect(by(rounded(2))).toMatchObject({ value: { text: '1.80' }, predikat: 'Cukup' });
    expect(rises(by(unrounded(2)))).toBe('a 1→2, b 1→2');
  });

  test('moves neither blanks nor what does not apply', () => {
    // b blank, so a decides 0.6 now: 1 + 0.6 + 0.6 = 2.2; c stands out.
    expect(rises(planOn(rubric, { a: 1, c: 1 }, 'Cukup'))).toBe('a 1→3');
    expect(rises(planOn(rubric, { a: null, b: 1, c: null }, 'Cukup'))).toBe('b 1→2');
  });
});

describe('no plan', () => {
  test('when the target is reached, or passed', () => {
    expect(planOn(rubric, { a: 3, b: 3, c: 3 }, 'Baik')).toEqual({ kind: 'already-there' });
    expect(planOn(rubric, { a: 4, b: 4, c: 4 }, 'Kurang')).toEqual({ kind: 'already-there' });
    expect(planOn(rubric, { a: 1, b: 1, c: 1 }, 'Kurang')).toEqual({ kind: 'already-there' });
  });

  test('when even the top of every ladder is below: it says how far it goes', () => {
    expect(planOn(rubric, { a: 1, b: 2, c: 3 }, 'Memuaskan')).toEqual({
      kind: 'out-of-reach',
      best: { exact: exactly('4'), text: '4.00' },
      predikat: 'Sangat Baik',
    });
  });

  test('when nobody can climb', () => {
    expect(planOn(rubric, { a: 4, b: 4, c: 4 }, 'Memuaskan')).toMatchObject({
      kind: 'out-of-reach',
      best: { text: '4.00' },
    });
  });

  test('when there is no number', () => {
    const all = scoreAssessment(rubric, allOn(rubric, 2)).claimed;
    expect(fewestSteps(rubric, all, 'Baik').kind).toBe('plan');
    expect(planOn(rubric, {}, 'Baik')).toEqual({ kind: 'no-score' });
    expect(planOn(rubric, { a: null, b: null, c: null }, 'Kurang')).toEqual({ kind: 'no-score' });
  });
});

test('a predikat that the instrument does not have is a bug of the caller', () => {
  expect(() => planOn(rubric, { a: 2, b: 2, c: 2 }, 'Hebat')).toThrow(
    'fewestSteps: no such predikat: Hebat',
  );
  expect(planOn(rubric, {}, 'Hebat')).toEqual({ kind: 'no-score' });
});
