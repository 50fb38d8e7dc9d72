import type { Rubric } from './types.ts';

/**
 * The instrument as it was applied to one year of assessment: with the one rule by
 * which the predikat was read then (the ministry published SPBE 2023 by the rounded
 * index and 2024 by the unrounded one). Nothing else differs; the file stays what it is.
 */
export function inYear<R extends Pick<Rubric, 'rounding'>>(rubric: R, year: number): R {
  const { digits, mode, predikatOn, predikatOnByYear } = rubric.rounding;
  if (!predikatOnByYear) return rubric;
  const ruled = predikatOnByYear[String(year)] ?? predikatOn;
  return { ...rubric, rounding: { digits, mode, predikatOn: ruled } };
}
