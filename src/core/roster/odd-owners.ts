import { plainFolded } from '#core/lib/plain.ts';
import { successorsOf } from './lineage.ts';
import type { RosterAgency } from './roster-agency.ts';
import { isValidIn } from './valid-in.ts';

/** Whose something is, as a table of this desk says. */
interface Owned {
  readonly agency: string;
  readonly agencyCode: string;
}

/** An owner that is not in the roster as it is named, with how many rows are its. */
export type OddOwner = { readonly name: string; readonly count: number } & (
  | { readonly kind: 'absent' }
  /** Its code is there under another name. */
  | { readonly kind: 'renamed'; readonly row: RosterAgency }
  /** It is there, but does not exist in this year. */
  | {
      readonly kind: 'other-years';
      readonly row: RosterAgency;
      readonly successors: readonly RosterAgency[];
    }
);

function indexOf(
  roster: readonly RosterAgency[],
  face: (row: RosterAgency) => string,
): ReadonlyMap<string, readonly RosterAgency[]> {
  const index = new Map<string, RosterAgency[]>();
  for (const row of roster) {
    const key = plainFolded(face(row));
    if (key === '') continue;
    const same = index.get(key);
    if (same) same.push(row);
    else index.set(key, [row]);
  }
  return index;
}

/**
 * The owners of rows that the roster does not know as they are named, by name. A name that is known is enough: other tables have codes of their own.
 * Nothing is said while the roster is empty, and nothing about rows without an owner.
 */
export function oddOwners(
  roster: readonly RosterAgency[],
  rows: readonly Owned[],
  year: number,
): readonly OddOwner[] {
  if (roster.length === 0) return [];
  const byName = indexOf(roster, ({ name }) => name);
  const byCode = indexOf(roster, ({ code }) => code);
  const owners = new Map<string, { name: string; codes: Set<string>; count: number }>();
  for (const { agency: name, agencyCode } of rows) {
    if (name.trim() === '') continue;
    const owner = owners.get(plainFolded(name)) ?? { name, codes: new Set<string>(), count: 0 };
    owners.set(plainFolded(name), owner);
    owner.codes.add(plainFolded(agencyCode));
    owner.count += 1;
  }
  const sorted = [...owners.values()].sort((a, b) => a.name.localeCompare(b.name, 'id'));
  return sorted.flatMap(({ name, codes, count }): OddOwner[] => {
    const named = byName.get(plainFolded(name));
    const known = named ?? [...codes].flatMap((code) => byCode.get(code) ?? []);
    const now = known.find((row) => isValidIn(row, year));
    const [row] = known;
    if (named && now) return [];
    if (now) return [{ kind: 'renamed', name, count, row: now }];
    if (!row) return [{ kind: 'absent', name, count }];
    return [{ kind: 'other-years', name, count, row, successors: successorsOf(roster, row) }];
  });
}
