import { plain } from '#core/lib/plain.ts';
import { rosterOfYear } from '#core/roster/valid-in.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import type { Facility } from './facility.ts';

/** The agencies of the roster in a year about which no row says anything, by code else by name. */
export function agenciesWithout(
  roster: readonly RosterAgency[],
  facilities: readonly Pick<Facility, 'agency' | 'agencyCode'>[],
  year: number,
): readonly RosterAgency[] {
  const codes = new Set(facilities.map(({ agencyCode }) => plain(agencyCode)));
  const names = new Set(facilities.map(({ agency }) => plain(agency)));
  return rosterOfYear(roster, year).filter(
    ({ code, name }) => !(code !== '' && codes.has(plain(code))) && !names.has(plain(name)),
  );
}
