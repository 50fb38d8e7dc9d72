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

  test('changes nothing else, and nothing at all where the year has no rule of its own', () => {
    expect(inYear(rubric, 2022)).toBe(rubric);
    expect(inYear(rubric, 2024)).toBe(rubric);
    const { rounding, ...rest } = inYear(rubric, 2023);
    expect(rounding).toEqual({ ...rubric.rounding, predikatOn: 'rounded' });
    expect(rest).toEqual({ ...rubric, rounding: undefined, ...rest });
  });
});
