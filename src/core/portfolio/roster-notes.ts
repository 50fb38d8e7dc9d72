import { plain } from '#core/lib/plain.ts';
import type { Agency } from '#core/assessment/assessment.ts';
import { findAgency, type RosterMatch } from '#core/roster/find-agency.ts';
import { successorsOf } from '#core/roster/lineage.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { isValidIn } from '#core/roster/valid-in.ts';
import { agencyIndex } from './agency-index.ts';

/** An agency of a result that the roster does not know as it is named, in the year of the result. */
export type RosterNote = { readonly agency: Agency; readonly year: number } & (
  | { readonly kind: 'absent' }
  | { readonly kind: 'renamed'; readonly row: RosterAgency }
  | {
      readonly kind: 'other-years';
      readonly row: RosterAgency;
      /** Those of them that exist in that year. */
      readonly successors: readonly RosterAgency[];
    }
);

interface Asked {
  readonly agency: Agency;
  readonly year: number;
}

/**
 * Says of agencies how the roster knows them; null where it knows one as it is named, or says
 * nothing about its government. Made once for many of them.
 */
export function rosterNoter(roster: readonly RosterAgency[]): (asked: Asked) => RosterNote | null {
  const spoken = new Set(roster.map(({ government }) => plain(government)));
  const candidates = agencyIndex(roster);
  return ({ agency, year }) => {
    if (!spoken.has(plain(agency.government))) return null;
    const match: RosterMatch = findAgency(candidates(agency), agency, year);
    switch (match.kind) {
      case 'found':
        return null;
      case 'absent':
        return { kind: 'absent', agency, year };
      case 'renamed':
        return { kind: 'renamed', agency, year, row: match.row };
      case 'other-years': {
        const { row } = match;
        const successors = successorsOf(roster, row).filter((one) => isValidIn(one, year));
        return { kind: 'other-years', agency, year, row, successors };
      }
    }
  };
}
