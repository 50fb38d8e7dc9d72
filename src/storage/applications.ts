import { editedId, type ApplicationEdit } from '#core/inventory/edit.ts';
import { applicationSchema, type Application } from '#core/inventory/application.ts';
import { isSurelyApplication } from '#core/inventory/surely-inventory.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { sameValue } from '#core/lib/same-value.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import type { DamagedRow, ReadFailure } from './assessments.ts';
import type { TimbangDatabase } from './database.ts';
import {
  readManyRows,
  readRow,
  readRowsNamed,
  sealRow,
  type OpenedRow,
} from '#storage/rows/rows.ts';

export interface ApplicationList {
  /** By name, then by agency. */
  readonly sound: readonly Application[];
  readonly damaged: readonly DamagedRow[];
}

function parseRow({ stored, row }: OpenedRow): Result<Application, ReadFailure> {
  if (stored === undefined) return fail({ kind: 'missing' });
  if (isSurelyApplication(row)) return ok(row);
  const parsed = applicationSchema.safeParse(row);
  if (parsed.success) return ok(parsed.data);
  const key = typeof stored === 'object' && stored && 'id' in stored ? String(stored.id) : '';
  const places = parsed.error.issues.map((issue) => jsonPath(issue.path));
  return fail({ kind: 'damaged', row: { key, places, raw: row } });
}

const { compare } = new Intl.Collator('id');

/** The whole inventory, and apart from it the rows that are damaged. */
export async function readApplications(
  db: TimbangDatabase,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<ApplicationList> {
  const rows = (await readManyRows(db, 'applications', progress)).map(parseRow);
  const sound = rows.flatMap((row) => (row.ok ? [row.value] : []));
  return {
    sound: sound.sort(
      (a, b) =>
        compare(a.name, b.name) ||
        (a.agency === b.agency ? 0 : compare(a.agency, b.agency)) ||
        (a.id < b.id ? -1 : 1),
    ),
    damaged: rows.flatMap((row) =>
      !row.ok && row.error.kind === 'damaged' ? [row.error.row] : [],
    ),
  };
}

export async function readApplication(
  db: TimbangDatabase,
  id: string,
): Promise<Result<Application, ReadFailure>> {
  return parseRow(await readRow(db, 'applications', id));
}

/** An application was changed or removed elsewhere since it was seen; nothing was written. */
export interface ApplicationStale {
  readonly kind: 'stale';
  /** As it is stored now; null = it is gone. */
  readonly stored: Application | null;
}

/** Writes edits of the inventory, all or none, if every row still has the revision that was seen. */
export async function writeApplications(
  db: TimbangDatabase,
  edits: readonly ApplicationEdit[],
): Promise<Result<true, ApplicationStale>> {
  const names = edits.map((edit) => db.vault.name(editedId(edit)));
  const sealed = await Promise.all(
    edits.flatMap(({ after }) => (after ? [sealRow(db, 'applications', after)] : [])),
  );
  const gone = edits.flatMap(({ before, after }) =>
    before && !after ? [db.vault.name(before.id)] : [],
  );
  for (;;) {
    const rows = await readRowsNamed(db, 'applications', names);
    const found = rows.map(parseRow).map((row) => (row.ok ? row.value : null));
    const at = edits.findIndex(({ before }, place) => found[place]?.revision !== before?.revision);
    if (at >= 0) return fail({ kind: 'stale', stored: found[at] ?? null });
    const seen = rows.map(({ stored }) => stored);
    const written = await db.transaction('rw', db.applications, async () => {
      if (!sameValue(await db.applications.bulkGet(names), seen)) return false;
      await db.applications.bulkPut(sealed);
      await db.applications.bulkDelete(gone);
      return true;
    });
    if (written) return ok(true as const);
  }
}
