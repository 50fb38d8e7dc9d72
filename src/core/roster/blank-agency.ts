import type { RosterAgency } from './roster-agency.ts';

/** A row of the roster of which nothing is said yet: revision 0, so that storing it makes it the first. */
export function blankRosterAgency(id: string, at: string): RosterAgency {
  return {
    id,
    revision: 0,
    code: '',
    name: '',
    shortName: '',
    kind: '',
    group: '',
    government: '',
    validFrom: null,
    validTo: null,
    predecessors: [],
    note: '',
    addedAt: at,
    updatedAt: at,
  };
}
