import { describe, expect, test } from 'vitest';
import type { Rubric } from '#core/rubric/types.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import {
  allOn,
  answersOn,
  groupOf,
  indicatorOf,
  ONE_TO_FIVE,
  parentOf,
  rounded,
  rubricOf,
  unrounded,
} from '../../support/rubrics.ts';
import { exactly, groupIn, line, numberOf } from './finding.ts';

/** The tree and weights of PermenPANRB 59/2020, tables 7–9; the texts do not matter here. */
function spbe(rounding: Rubric['rounding'] = unrounded(2)): Rubric {
  const aspect = (id: string, total: string, each: string, first: number, last: number) =>
    groupOf(
      id,
      total,
      Array.from({ length: last - first + 1 }, (_, at) =>
        indicatorOf(`i${first + at}`, {
          weight: each,
          ladder: ONE_TO_FIVE,
          mayBeNotApplicable: false,
        }),
      ),
    );
  return rubricOf(
    [
      parentOf('d1', '13', [aspect('a1', '13', '1.3', 1, 10)]),
      parentOf('d2', '25', [
        aspect('a2', '10', '2.5', 11, 14),
        aspect('a3', '10', '2.5', 15, 18),
        aspect('a4', '5', '2.5', 19, 20),
      ]),
      parentOf('d3', '16.5', [
        aspect('a5', '12', '1.5', 21, 28),
        aspect('a6', '4.5', '1.5', 29, 31),
      ]),
      parentOf('d4', '45.5', [
        aspect('a7', '27.5', '2.75', 32, 41),
        aspect('a8', '18', '3', 42, 47),
      ]),
    ],
    { rounding, weighting: 'nested-weights' },
  );
}

/** Levels by indicator number; every other indicator stands on 1. */
function levels(raised: Readonly<Record<number, number>>): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: 47 }, (_, at) => [`i${at + 1}`, raised[at + 1] ?? 1]),
  );
}

const shown = (rubric: Rubric, raised: Readonly<Record<number, number>>) => {
  const { claimed } = scoreAssessment(rubric, answersOn(rubric, levels(raised)));
  const texts = ['d1', 'd2', 'd3', 'd4', 'a7', 'a8'].map((id) => groupIn(claimed, id).value?.text);
  return { line: line(claimed), exact: numberOf(claimed).value.exact, texts };
};

describe('published results', () => {
  test('Bandar Lampung 2021', () => {
    // Raised above 1: 36, 41 (2.75 each) by 2, 42 (3) by 2, 44 (3) by 1:
    // 1 + (2.75·4 + 3·3)/100 = 1.2
    const found = shown(spbe(), { 36: 3, 41: 3, 42: 3, 44: 2 });
    expect(found.line).toBe('final 1.20 Kurang');
    expect(found.exact).toEqual(exactly('1.2'));
    expect(found.texts).toEqual(['1.00', '1.00', '1.00', '1.44', '1.40', '1.50']);
  });

  test('Bandar Lampung 2022', () => {
    // 1–8 raised by 1, 3 and 4 by one more: 10 · 1.3; 35, 40, 41 by 2 and 36 by 1: 7 · 2.75;
    // 42 and 44 by 3: 6 · 3; together 13 + 19.25 + 18 = 50.25
    const found = shown(spbe(), {
      1: 2,
      2: 2,
      3: 3,
      4: 3,
      5: 2,
      6: 2,
      7: 2,
      8: 2,
      35: 3,
      36: 2,
      40: 3,
      41: 3,
      42: 4,
      44: 4,
    });
    expect(found.line).toBe('final 1.50 Kurang');
    expect(found.exact).toEqual(exactly('1.5025'));
    expect(found.texts).toEqual(['2.00', '1.00', '1.00', '1.82', '1.70', '2.00']);
  });

  test('the examples of the regulation for aspect 2', () => {
    // (3 + 4 + 3 + 2) · 2.5 / 10 = 3
    const rubric = spbe();
    const { claimed } = scoreAssessment(
      rubric,
      answersOn(rubric, { i11: 3, i12: 4, i13: 3, i14: 2 }),
    );
    expect(groupIn(claimed, 'a2').value?.text).toBe('3.00');
    expect(line(claimed)).toBe('running 3.00 Baik');
  });

  test('the example of the regulation for domain 2: aspects 3, 4, 3', () => {
    // (3·10 + 4·10 + 3·5) / 25 = 3.4
    const rubric = spbe();
    const raised = Object.fromEntries(
      Array.from({ length: 10 }, (_, at) => [`i${11 + at}`, at >= 4 && at < 8 ? 4 : 3]),
    );
    const { claimed } = scoreAssessment(rubric, answersOn(rubric, raised));
    expect(groupIn(claimed, 'd2').value).toEqual({ exact: exactly('3.4'), text: '3.40' });
  });

  test.each([
    [1, 'final 1.00 Kurang'],
    [2, 'final 2.00 Cukup'],
    [3, 'final 3.00 Baik'],
    [4, 'final 4.00 Sangat Baik'],
    [5, 'final 5.00 Memuaskan'],
  ])('everything on level %i', (level, expected) => {
    const rubric = spbe();
    expect(line(scoreAssessment(rubric, allOn(rubric, level)).claimed)).toBe(expected);
  });
});

describe('1.7995, the index of Boven Digoel 2023', () => {
  // 4 · 1.3 + 1 · 2.75 + 6 · 4 · 3 = 5.2 + 2.75 + 72 = 79.95
  const raised = {
    1: 2,
    2: 2,
    3: 2,
    4: 2,
    32: 2,
    42: 5,
    43: 5,
    44: 5,
    45: 5,
    46: 5,
    47: 5,
  };

  test('is Cukup by the practice of 2023', () => {
    expect(shown(spbe(rounded(2)), raised).line).toBe('final 1.80 Cukup');
  });

  test('is Kurang by the practice of 2024', () => {
    const found = shown(spbe(unrounded(2)), raised);
    expect(found.line).toBe('final 1.80 Kurang');
    expect(found.exact).toEqual(exactly('1.7995'));
  });
});
