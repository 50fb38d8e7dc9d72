import type { RosterAgency } from './roster-agency.ts';

/** One row as it was seen and as it is to become; null = it is not there. */
export interface RosterEdit {
  readonly before: RosterAgency | null;
  readonly after: RosterAgency | null;
}

/** What takes edits back. */
export function undoOf(edits: readonly RosterEdit[]): readonly RosterEdit[] {
  return edits.map(({ before, after }) => ({ before: after, after: before }));
}

/** Removes rows; what came from them no longer names them. */
export function removalOf(
  roster: readonly RosterAgency[],
  gone: readonly RosterAgency[],
): readonly RosterEdit[] {
  const ids = new Set(gone.map(({ id }) => id));
  const heirs = roster.filter(
    (row) => !ids.has(row.id) && row.predecessors.some((id) => ids.has(id)),
  );
  return [
    ...gone.map((row) => ({ before: row, after: null })),
    ...heirs.map((row) => ({
      before: row,
      after: { ...row, predecessors: row.predecessors.filter((id) => !ids.has(id)) },
    })),
  ];
}
