import { oncePer } from '#core/lib/once-per.ts';
import { compare, fromDecimal, roundHalfUp, type Ratio } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { Shown } from './score.ts';

/** The value with the rubric's one rounding. */
export function show(rubric: Rubric, exact: Ratio): Shown {
  return { exact, text: roundHalfUp(exact, rubric.rounding.digits) };
}

type Band = Rubric['predikat'][number];

/** A lower bound is written as text and read once, not once per score. */
const floorOf = oncePer((band: Band) => fromDecimal(band.min));

/**
 * The predikat of a value by the rubric's own bands; lower bounds belong to the
 * band. Reads the rounded or the unrounded value, as the rubric says (the ministry
 * published by the rounded index in 2023 and by the unrounded one in 2024).
 * A value below every band has the lowest predikat.
 */
export function predikatOf(rubric: Pick<Rubric, 'rounding' | 'predikat'>, exact: Ratio): string {
  const value =
    rubric.rounding.predikatOn === 'rounded'
      ? fromDecimal(roundHalfUp(exact, rubric.rounding.digits))
      : exact;
  const band = rubric.predikat.find((each) => compare(value, floorOf(each)) >= 0);
  return (band ?? rubric.predikat.at(-1))?.label ?? '';
}

/** Position from the bottom: 0 is the lowest predikat. Unknown labels give -1. */
export function predikatRank(rubric: Rubric, label: string): number {
  const fromTop = rubric.predikat.findIndex((band) => band.label === label);
  return fromTop < 0 ? -1 : rubric.predikat.length - 1 - fromTop;
}
