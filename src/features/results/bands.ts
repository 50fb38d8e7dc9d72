import { compare, fromDecimal, subtract, type Ratio } from '#core/lib/ratio.ts';
import { predikatName } from '#core/rubric/predikat-name.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { predikatRank } from '#core/scoring/predikat.ts';
import type { Shown } from '#core/scoring/score.ts';

export interface Band {
  readonly label: string;
  /** The label with the instrument's other name for it. */
  readonly name: string;
  readonly min: string;
  /** Lower bound of the band above; null for the highest. */
  readonly below: string | null;
}

/** All bands from the lowest to the highest. */
export function bandsOf(rubric: Rubric): readonly Band[] {
  return rubric.predikat
    .map((band, at) => ({
      label: band.label,
      name: predikatName(band),
      min: band.min,
      below: rubric.predikat[at - 1]?.min ?? null,
    }))
    .reverse();
}

/** The band of a predikat. */
export function bandOf(rubric: Rubric, label: string): Band | undefined {
  return bandsOf(rubric).find((band) => band.label === label);
}

/** The bands above a predikat, the nearest first. */
export function bandsAbove(rubric: Rubric, label: string): readonly Band[] {
  return bandsOf(rubric).slice(predikatRank(rubric, label) + 1);
}

/** The number that the predikat is read from: the rounded or the exact one, as the rubric says. */
export function readFrom(rubric: Rubric, value: Shown): Ratio {
  return rubric.rounding.predikatOn === 'rounded' ? fromDecimal(value.text) : value.exact;
}

export interface Distance {
  readonly next: Band;
  readonly from: Ratio;
  readonly missing: Ratio;
}

/** What is missing to the next predikat; null on the highest. */
export function distanceToNext(rubric: Rubric, value: Shown, label: string): Distance | null {
  const next = bandsAbove(rubric, label)[0];
  if (!next) return null;
  const from = readFrom(rubric, value);
  return { next, from, missing: subtract(fromDecimal(next.min), from) };
}

/** The rounded number stands in a higher band than the predikat that was read from the exact one. */
export function roundingHidesBand(rubric: Rubric, value: Shown, label: string): boolean {
  const next = bandsAbove(rubric, label)[0];
  return next !== undefined && compare(fromDecimal(value.text), fromDecimal(next.min)) >= 0;
}
