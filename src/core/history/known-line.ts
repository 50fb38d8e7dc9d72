import type { Agency } from '#core/assessment/assessment.ts';
import { agencyIndex } from '#core/portfolio/agency-index.ts';
import { findAgency } from '#core/roster/find-agency.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { lineIds } from './lineage.ts';

/**
 * The line that an agency stands in, whatever a file calls it: by code, else by name, and also
 * by a name that it bears in other years only. Two results of one line in one year are two of
 * one agency. null = the roster knows nobody of that name or code.
 */
export function knownLine(
  roster: readonly RosterAgency[],
): (agency: Agency, year: number) => string | null {
  const candidates = agencyIndex(roster);
  const lines = lineIds(roster);
  return (agency, year) => {
    const found = findAgency(candidates(agency), agency, year);
    return found.kind === 'absent' ? null : (lines.get(found.row.id) ?? null);
  };
}
