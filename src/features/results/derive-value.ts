import { compare, fromDecimal } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { Shown } from '#core/scoring/score.ts';
import { decimal } from '#ui/format.ts';
import { bandOf, readFrom } from './bands.ts';
import { exactWithDecimals } from './numbers.ts';
import { WHY } from './text-why.ts';
import type { ResultsView } from './view.ts';

/** The last lines of every derivation of a value: exact, then its one rounding. */
export function valueLines(rubric: Rubric, value: Shown): readonly string[] {
  return [
    WHY.equals(exactWithDecimals(value.exact)),
    WHY.rounding(decimal(value.text), rubric.rounding.digits),
  ];
}

/** Which band a value lies in, and from which number that was read. */
export function predikatNote(
  { rubric, terms }: Pick<ResultsView, 'rubric' | 'terms'>,
  value: Shown,
  label: string,
): string {
  const source = readFrom(rubric, value);
  const rounded = rubric.rounding.predikatOn === 'rounded';
  const from = rounded ? decimal(value.text) : exactWithDecimals(source);
  const band = bandOf(rubric, label);
  if (!band || compare(source, fromDecimal(band.min)) < 0) {
    return WHY.belowBands(from, label, terms);
  }
  const below = band.below === null ? null : decimal(band.below);
  const range = WHY.band(from, decimal(band.min), below);
  const reached = WHY.reached(label, terms);
  return rounded
    ? WHY.predikatRounded(range, reached, terms)
    : WHY.predikatUnrounded(range, reached, terms);
}
