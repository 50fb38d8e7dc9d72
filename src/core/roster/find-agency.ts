import { plainFolded } from '#core/lib/plain.ts';
import type { Agency } from '#core/assessment/assessment.ts';
import { isSameAgency } from '#core/assessment/same-agency.ts';
import type { RosterAgency } from './roster-agency.ts';
import { isValidIn } from './valid-in.ts';

/** How an agency of a file or a list stands in the roster. */
export type RosterMatch =
  | { readonly kind: 'found'; readonly row: RosterAgency }
  /** The code is there under another name. */
  | { readonly kind: 'renamed'; readonly row: RosterAgency }
  /** It is there, but not in this year. */
  | { readonly kind: 'other-years'; readonly row: RosterAgency }
  | { readonly kind: 'absent' };

/** The row says no government: then it is of the same one. */
const isSame = (row: RosterAgency, agency: Agency): boolean =>
  isSameAgency(row.government === '' ? { ...row, government: agency.government } : row, agency);

const isSameName = (row: RosterAgency, agency: Agency): boolean =>
  plainFolded(row.name) === plainFolded(agency.name);

/**
 * Finds an agency in the roster, by its code and else by its name. A code may be given to
 * another agency later: of several rows the one that exists in `year` counts, and among
 * those the one of the same name.
 */
export function findAgency(
  roster: readonly RosterAgency[],
  agency: Agency,
  year: number,
): RosterMatch {
  const all = roster.filter((row) => isSame(row, agency));
  const known = all.filter((row) => isValidIn(row, year));
  const row = known.find((one) => isSameName(one, agency)) ?? known[0];
  if (row) return { kind: isSameName(row, agency) ? 'found' : 'renamed', row };
  const other = all.find((one) => isSameName(one, agency)) ?? all[0];
  return other ? { kind: 'other-years', row: other } : { kind: 'absent' };
}
