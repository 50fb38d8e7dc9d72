import { compare, fromDecimal, fromInteger } from '#core/lib/ratio.ts';
import type { Indicator } from '#core/rubric/types.ts';
import type { Finding } from './finding.ts';
import { isAbsent, type VerdictRow } from './verdict-rows.ts';

/** Whether another agency's index gives this level or a higher one at no more than this value. */
function isInBand({ external }: Indicator, level: number, value: string): boolean {
  const bands = external?.bands ?? [];
  return bands.some(
    (band) =>
      band.level >= level &&
      band.value !== undefined &&
      compare(fromDecimal(band.value), fromDecimal(value)) <= 0,
  );
}

/**
 * Whether a level lies within what an agency claims of an indicator. What it leaves open, and
 * what it says does not apply, it does not claim. Where bands of another agency's index carry
 * values (PermenPANRB 8/2026), the level of the band counts as well as the value.
 */
export function isWithinClaim(indicator: Indicator, level: number, claimed: Finding): boolean {
  if (claimed.is !== 'value') return false;
  const { value } = claimed;
  return compare(fromInteger(level), fromDecimal(value)) <= 0 || isInBand(indicator, level, value);
}

/** Required items of the claimed levels to which nothing is attached and of which nobody said so. */
export function missingWithinClaim(
  indicator: Indicator,
  rows: readonly VerdictRow[],
  claimed: Finding,
): readonly VerdictRow[] {
  return rows.filter(
    (row) =>
      isAbsent(row) &&
      row.verdict === undefined &&
      row.level !== null &&
      isWithinClaim(indicator, row.level, claimed),
  );
}
