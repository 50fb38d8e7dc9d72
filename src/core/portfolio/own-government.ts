import { plain } from '#core/lib/plain.ts';
import type { PeriodRecord } from '#core/period/record.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';

/** The only one of these, whatever its case and spacing; null = there is none, or several. */
function onlyOne(governments: readonly string[]): string | null {
  const said = governments.filter((one) => one.trim() !== '');
  const [first] = said;
  return first !== undefined && said.every((one) => plain(one) === plain(first)) ? first : null;
}

/**
 * The government of this desk: that of the periods set up here, else the only one whose results
 * are here in full, as recaps are what others send; null = it cannot be told.
 *
 * @param full governments of the results that are here in full.
 */
export function ownGovernment(
  periods: readonly PeriodRecord[],
  full: readonly string[],
): string | null {
  const own = periods.flatMap((record) =>
    record.holding === 'own' ? [record.draft.government] : [],
  );
  return onlyOne(own) ?? (own.every((one) => one.trim() === '') ? onlyOne(full) : null);
}

/** The roster with the government of this desk in rows that name none. */
export function rosterOfGovernment(
  roster: readonly RosterAgency[],
  government: string | null,
): readonly RosterAgency[] {
  if (government === null) return roster;
  return roster.map((row) => (row.government.trim() === '' ? { ...row, government } : row));
}
