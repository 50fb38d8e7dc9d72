import type { RosterAgency } from './roster-agency.ts';

type Years = Pick<RosterAgency, 'validFrom' | 'validTo'>;

/** Whether an agency exists in a year; the first and the last year count. */
export function isValidIn({ validFrom, validTo }: Years, year: number): boolean {
  return (validFrom === null || validFrom <= year) && (validTo === null || validTo >= year);
}

/** Whether two agencies ever exist in the same year. */
export function isSameTime(one: Years, other: Years): boolean {
  const starts = (one.validFrom ?? -Infinity) <= (other.validTo ?? Infinity);
  return starts && (other.validFrom ?? -Infinity) <= (one.validTo ?? Infinity);
}

/** The agencies that exist in a year, in the order of the roster. */
export function rosterOfYear(
  roster: readonly RosterAgency[],
  year: number,
): readonly RosterAgency[] {
  return roster.filter((row) => isValidIn(row, year));
}
