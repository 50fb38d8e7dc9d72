import { restoreUndoSchema, type RestoreUndo } from '#core/backup/restore-undo.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { discardFiles, readFileUse } from '#storage/bin.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { readTold } from '#storage/journal.ts';
import { readRow } from '#storage/rows/rows.ts';
import { NotAsSeen, writeTogether, type RowChange } from '#storage/rows/write-together.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export type UndoRestoreFailure =
  | { readonly kind: 'nothing-to-undo' }
  /** Something that was restored has been worked on since: it is not taken away. */
  | { readonly kind: 'changed-since' }
  | StorageTrouble;

async function readUndo(db: TimbangDatabase): Promise<RestoreUndo | undefined> {
  const parsed = restoreUndoSchema.safeParse((await readRow(db, 'settings', 'undo-restore')).row);
  return parsed.success ? parsed.data : undefined;
}

/** When the last restore was that can still be undone; undefined = there is none. */
export function undoableRestore(desk: Desk): Promise<Result<string | undefined, StorageTrouble>> {
  return attempt(async () => ok((await readUndo(desk.db))?.at));
}

/**
 * Takes the last restore back: what came goes, what was replaced is here again exactly as
 * it was. Refused as soon as one of these records has been changed since. Bytes that came
 * with it and that nothing names any more go into the bin.
 */
export function undoRestore(desk: Desk): Promise<Result<true, UndoRestoreFailure>> {
  return attempt<true, UndoRestoreFailure>(async () => {
    const { db, now } = desk;
    const undo = await readUndo(db);
    if (!undo) return fail({ kind: 'nothing-to-undo' });
    const changes: RowChange[] = [];
    for (const { table, key, after, before } of undo.rows) {
      const { stored, row } = await readRow(db, table, key);
      const isAsRestored = after === '' ? row === undefined : row && digestOfJson(row) === after;
      if (!isAsRestored) return fail({ kind: 'changed-since' });
      changes.push({ table, key, before: stored, after: before });
    }
    const since = await Promise.all([hasNewEvidence(db, undo), hasNewEntries(db, undo)]);
    if (since.includes(true)) return fail({ kind: 'changed-since' });
    const own = await readRow(db, 'settings', undo.id);
    changes.push({ table: 'settings', key: undo.id, before: own.stored, after: null });
    try {
      await writeTogether(db, changes, [], { note: { verb: 'undo-restore' } });
    } catch (error) {
      if (error instanceof NotAsSeen) return fail({ kind: 'changed-since' });
      throw error;
    }
    const { named } = await readFileUse(db);
    const loose = undo.files.map(db.vault.name).filter((name) => !named.has(name));
    await discardFiles(db, loose, now());
    return ok(true);
  });
}

/** Whether the journal of an assessment that came new tells of anything since. */
async function hasNewEntries(db: TimbangDatabase, undo: RestoreUndo): Promise<boolean> {
  const fresh = undo.rows.filter(({ table, before }) => table === 'assessments' && !before);
  const told = await Promise.all(fresh.map(({ key }) => readTold(db, key)));
  return told.some(({ entries }) => entries.at(-1)?.verb !== 'restore');
}

/** Whether evidence came since to an assessment that the restore brought. */
async function hasNewEvidence(db: TimbangDatabase, undo: RestoreUndo): Promise<boolean> {
  const keys = (table: string): ReadonlySet<string> =>
    new Set(undo.rows.filter((row) => row.table === table).map(({ key }) => db.vault.name(key)));
  const known = keys('documents');
  const names = [...keys('assessments')];
  const here = await db.documents.where('assessmentId').anyOf(names).primaryKeys();
  return here.some((name) => !known.has(name));
}
