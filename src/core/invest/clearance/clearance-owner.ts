import { plain } from '#core/lib/plain.ts';
import { findAgency } from '#core/roster/find-agency.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';

/** An agency as a line of the register names it. */
interface Named {
  readonly agency: string;
  readonly agencyCode: string;
}

/**
 * The agency of a line in the roster; null = not in there. A line says no government: all of them
 * are of the one that the roster is of.
 */
export function rosterRowOf(
  roster: readonly RosterAgency[],
  { agency, agencyCode }: Named,
  year: number,
): RosterAgency | null {
  const local = roster.map((row) => ({ ...row, government: '' }));
  const said = { name: agency, shortName: '', code: agencyCode, government: '' };
  const match = findAgency(local, said, year);
  if (match.kind === 'absent') return null;
  return roster.find(({ id }) => id === match.row.id) ?? null;
}

/** The same agency under code or name: the id of its row in the roster, else what is written. */
export function ownerOf(roster: readonly RosterAgency[], year: number): (row: Named) => string {
  const known = new Map<string, string>();
  return (row) => {
    const { agency, agencyCode } = row;
    const said = `${agencyCode}\n${agency}`;
    const found = known.get(said);
    if (found !== undefined) return found;
    const listed = rosterRowOf(roster, row, year);
    const owner = listed ? listed.id : `? ${plain(agencyCode) || plain(agency)}`;
    known.set(said, owner);
    return owner;
  };
}
