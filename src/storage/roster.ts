import { fail, ok, type Result } from '#core/lib/result.ts';
import { sameValue } from '#core/lib/same-value.ts';
import type { RosterEdit } from '#core/roster/edit.ts';
import { rosterAgencySchema, type RosterAgency } from '#core/roster/roster-agency.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import type { DamagedRow, ReadFailure } from './assessments.ts';
import type { TimbangDatabase } from './database.ts';
import { readRows, sealRow, type OpenedRow } from '#storage/rows/rows.ts';

export interface RosterList {
  /** By name, then by first year. */
  readonly sound: readonly RosterAgency[];
  readonly damaged: readonly DamagedRow[];
}

function parseRow({ stored, row }: OpenedRow): Result<RosterAgency, ReadFailure> {
  const parsed = rosterAgencySchema.safeParse(row);
  if (parsed.success) return ok(parsed.data);
  const key = typeof stored === 'object' && stored && 'id' in stored ? String(stored.id) : '';
  const places = parsed.error.issues.map((issue) => jsonPath(issue.path));
  return fail({ kind: 'damaged', row: { key, places, raw: row } });
}

/** All agencies of the roster, and apart from them the rows that are damaged. */
export async function readRoster(db: TimbangDatabase): Promise<RosterList> {
  const rows = (await readRows(db, 'roster')).map(parseRow);
  const sound = rows.flatMap((row) => (row.ok ? [row.value] : []));
  return {
    sound: sound.sort(
      (a, b) =>
        a.name.localeCompare(b.name, 'id') ||
        (a.validFrom ?? 0) - (b.validFrom ?? 0) ||
        a.id.localeCompare(b.id),
    ),
    damaged: rows.flatMap((row) =>
      !row.ok && row.error.kind === 'damaged' ? [row.error.row] : [],
    ),
  };
}

/** A row was changed by somebody else since it was seen; nothing was written. */
export interface RosterStale {
  readonly kind: 'stale';
}

/** The revision of every sound row, by its id. */
const revisionsOf = (rows: readonly OpenedRow[]): ReadonlyMap<string, number> =>
  new Map(
    rows.map(parseRow).flatMap((row) => (row.ok ? [[row.value.id, row.value.revision]] : [])),
  );

/**
 * Writes edits of the roster, all or none, if every row still has the revision that was
 * seen.
 */
export async function writeRoster(
  db: TimbangDatabase,
  edits: readonly RosterEdit[],
): Promise<Result<true, RosterStale>> {
  const sealed = await Promise.all(
    edits.flatMap(({ after }) => (after ? [sealRow(db, 'roster', after)] : [])),
  );
  const gone = edits.flatMap(({ before, after }) =>
    before && !after ? [db.vault.name(before.id)] : [],
  );
  for (;;) {
    const rows = await readRows(db, 'roster');
    const revisions = revisionsOf(rows);
    const isSeen = edits.every(({ before, after }) => {
      const id = before?.id ?? after?.id ?? '';
      return revisions.get(id) === before?.revision;
    });
    if (!isSeen) return fail({ kind: 'stale' });
    const stored = rows.map((row) => row.stored);
    const written = await db.transaction('rw', db.roster, async () => {
      if (!sameValue(await db.roster.toArray(), stored)) return false;
      await db.roster.bulkPut(sealed);
      await db.roster.bulkDelete(gone);
      return true;
    });
    if (written) return ok(true as const);
  }
}
