import type { RosterAgency } from '#core/roster/roster-agency.ts';

/** How an agency ended or began. */
export type TurnKind = 'split' | 'merger' | 'both';

/** A reorganisation that breaks lines: what stood before, and what stands after. */
export interface Turn {
  readonly kind: TurnKind;
  /** First year of what came after; null = not said. */
  readonly year: number | null;
  readonly before: readonly RosterAgency[];
  readonly after: readonly RosterAgency[];
}

/** One agency through its names: rows that follow each other by renaming alone. */
export interface AgencyLine {
  /** Id of the newest row. */
  readonly id: string;
  /** Oldest first. */
  readonly rows: readonly RosterAgency[];
  /** How it came about by split or merger; null = it did not. */
  readonly began: Turn | null;
  /** How it ended by split or merger; null = it did not. */
  readonly ended: Turn | null;
}

interface Ties {
  readonly byId: ReadonlyMap<string, RosterAgency>;
  readonly heirs: ReadonlyMap<string, readonly RosterAgency[]>;
}

function tiesOf(roster: readonly RosterAgency[]): Ties {
  const byId = new Map(roster.map((row) => [row.id, row]));
  const heirs = new Map<string, RosterAgency[]>();
  for (const row of roster) {
    for (const id of new Set(row.predecessors)) {
      if (id === row.id || !byId.has(id)) continue;
      heirs.set(id, [...(heirs.get(id) ?? []), row]);
    }
  }
  return { byId, heirs };
}

function ancestorsOf(row: RosterAgency, { byId }: Ties): readonly RosterAgency[] {
  return [...new Set(row.predecessors)].flatMap((id) =>
    id === row.id ? [] : (byId.get(id) ?? []),
  );
}

/** It goes on beside its heir: then nothing was renamed, something was taken out of it. */
const livesOn = (row: RosterAgency, heir: RosterAgency): boolean =>
  row.validTo !== null && heir.validFrom !== null && row.validTo >= heir.validFrom;

/** The one row it was renamed into; undefined where that is not so. */
function renamedTo(row: RosterAgency, ties: Ties): RosterAgency | undefined {
  const [heir, ...others] = ties.heirs.get(row.id) ?? [];
  if (!heir || others.length > 0 || livesOn(row, heir)) return undefined;
  return ancestorsOf(heir, ties).length === 1 ? heir : undefined;
}

function turnOf(before: readonly RosterAgency[], after: readonly RosterAgency[]): Turn | null {
  if (before.length === 0 || after.length === 0) return null;
  const years = after.flatMap(({ validFrom }) => validFrom ?? []);
  const merged = before.length > 1;
  const whole = merged ? 'merger' : 'split';
  return {
    kind: merged && after.length > 1 ? 'both' : whole,
    year: years.length === 0 ? null : Math.min(...years),
    before,
    after,
  };
}

/** Everything that was reorganised together with these rows: all sides of it. */
function turnAt(start: readonly RosterAgency[], ties: Ties): Turn | null {
  const before = new Map(start.map((row) => [row.id, row]));
  const after = new Map<string, RosterAgency>();
  for (const row of before.values()) {
    for (const heir of ties.heirs.get(row.id) ?? []) {
      after.set(heir.id, heir);
      for (const other of ancestorsOf(heir, ties)) before.set(other.id, other);
    }
  }
  return turnOf([...before.values()], [...after.values()]);
}

/**
 * The agencies of a roster through the years. A row that was renamed goes on in the next; a
 * split or a merger ends lines and begins others, so that nothing is ever added up or averaged
 * across it. Rows that name each other in a circle each stand alone.
 */
export function linesOf(roster: readonly RosterAgency[]): readonly AgencyLine[] {
  const ties = tiesOf(roster);
  const continued = new Set(roster.flatMap((row) => renamedTo(row, ties)?.id ?? []));
  const taken = new Set<string>();
  const chain = (first: RosterAgency): AgencyLine => {
    const rows = [first];
    taken.add(first.id);
    let next = renamedTo(first, ties);
    while (next && !taken.has(next.id)) {
      rows.push(next);
      taken.add(next.id);
      next = renamedTo(next, ties);
    }
    const last = rows.at(-1) ?? first;
    return {
      id: last.id,
      rows,
      began: turnAt(ancestorsOf(first, ties), ties),
      ended: turnAt([last], ties),
    };
  };
  const lines = roster.filter(({ id }) => !continued.has(id)).map(chain);
  const circles = roster
    .filter(({ id }) => !taken.has(id))
    .map((row): AgencyLine => ({
      id: row.id,
      rows: [row],
      began: null,
      ended: null,
    }));
  return [...lines, ...circles];
}

/** The line that each row of a roster stands in, by the ids of both. */
export function lineIds(roster: readonly RosterAgency[]): ReadonlyMap<string, string> {
  return new Map(linesOf(roster).flatMap((line) => line.rows.map(({ id }) => [id, line.id])));
}
