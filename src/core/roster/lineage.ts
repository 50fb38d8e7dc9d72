import type { RosterAgency } from './roster-agency.ts';

/** How an agency came about: not said, another name, a part of another, several into one, or both. */
export type Origin = 'unsaid' | 'renamed' | 'split' | 'merged' | 'reorganised';

/** The rows an agency came from; ids that are not in the roster are left out. */
export function predecessorsOf(
  roster: readonly RosterAgency[],
  { predecessors }: RosterAgency,
): readonly RosterAgency[] {
  if (predecessors.length === 0) return [];
  return roster.filter(({ id }) => predecessors.includes(id));
}

/** The rows that came from an agency. */
export function successorsOf(
  roster: readonly RosterAgency[],
  { id }: Pick<RosterAgency, 'id'>,
): readonly RosterAgency[] {
  return roster.filter(({ predecessors }) => predecessors.includes(id));
}

/** How an agency came about, as its predecessors and their other successors tell it. */
export function originOf(roster: readonly RosterAgency[], row: RosterAgency): Origin {
  const before = predecessorsOf(roster, row);
  if (before.length === 0) return 'unsaid';
  const isShared = before.some((one) => successorsOf(roster, one).length > 1);
  if (before.length === 1) return isShared ? 'split' : 'renamed';
  return isShared ? 'reorganised' : 'merged';
}

/** Agencies that came from one another, over however many reorganisations. */
export interface Family {
  /** By generation: those without a predecessor come first. */
  readonly generations: readonly (readonly RosterAgency[])[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

/** Everything that hangs together with `start`, in the order of the roster. */
function togetherWith(
  roster: readonly RosterAgency[],
  start: RosterAgency,
): readonly RosterAgency[] {
  const seen = new Set([start.id]);
  const waiting = [start];
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    for (const next of [...predecessorsOf(roster, row), ...successorsOf(roster, row)]) {
      if (!seen.has(next.id)) waiting.push(next);
      seen.add(next.id);
    }
  }
  return roster.filter(({ id }) => seen.has(id));
}

/** How many steps lie before each row, at most; a ring of predecessors is cut where it closes. */
function depthsOf(rows: readonly RosterAgency[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const depthOf = (row: RosterAgency, above: ReadonlySet<string>): number => {
    const known = depths.get(row.id);
    if (known !== undefined) return known;
    const path = new Set([...above, row.id]);
    const before = predecessorsOf(rows, row).filter(({ id }) => !path.has(id));
    const depth = Math.max(0, ...before.map((one) => depthOf(one, path) + 1));
    depths.set(row.id, depth);
    return depth;
  };
  for (const row of rows) depthOf(row, new Set());
  return depths;
}

/** All reorganisations of the roster, each family apart; who never changed is in none. */
export function familiesOf(roster: readonly RosterAgency[]): readonly Family[] {
  const named = new Set(roster.flatMap(({ predecessors }) => predecessors));
  const linked = roster.filter(({ id, predecessors }) => predecessors.length > 0 || named.has(id));
  const seen = new Set<string>();
  return linked.flatMap((start): readonly Family[] => {
    if (seen.has(start.id)) return [];
    const rows = togetherWith(linked, start);
    for (const { id } of rows) seen.add(id);
    if (rows.length < 2) return [];
    const depths = depthsOf(rows);
    const deepest = Math.max(...depths.values());
    const generations = Array.from({ length: deepest + 1 }, (_, depth) =>
      rows.filter(({ id }) => depths.get(id) === depth),
    );
    const links = rows.flatMap((row) =>
      predecessorsOf(rows, row).map(({ id }) => ({ from: id, to: row.id })),
    );
    return [{ generations, links }];
  });
}
