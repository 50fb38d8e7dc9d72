import { describe, expect, test } from 'vitest';
import { inYear } from '#core/rubric/in-year.ts';
import { predikatOf } from '#core/scoring/predikat.ts';
import { fromDecimal } from '#core/lib/ratio.ts';
import { rubricOf, unrounded } from '../../support/rubrics.ts';

const rubric = rubricOf([], {
  rounding: { ...unrounded(2), predikatOnByYear: { '2023': 'rounded', '2024': 'unrounded' } },
});

describe('the rule of the year', () => {
  test.each([
    [2022, 'Cukup'],
    [2023, 'Baik'],
    [2024, 'Cukup'],
  ])('in %d 2.5995 is %s', (year, predikat) => {
    expect(predikatOf(inYear(rubric, year), fromDecimal('2.5995'))).toBe(predikat);
  });

  test('leaves one rule and changes nothing else', () => {
    const { digits, mode } = rubric.rounding;
    for (const [year, predikatOn] of [
      [2022, 'unrounded'],
      [2023, 'rounded'],
    ] as const) {
      expect(inYear(rubric, year)).toEqual({ ...rubric, rounding: { digits, mode, predikatOn } });
    }
  });

  test('an instrument without rules of years stays itself', () => {
    const plain = rubricOf([], { rounding: unrounded(2) });
    expect(inYear(plain, 2023)).toBe(plain);
  });
});
