import { fail, ok, type Result } from '#core/lib/result.ts';
import type { FileRow, RecordTable, TimbangDatabase } from './database.ts';
import { keepFiles } from './files.ts';
import { readRow, sealRow, type OpenedRow } from './rows.ts';
import { sameStored } from './same-stored.ts';

/**
 * Reads, changes and writes one record. `change` sees what is stored and may refuse; a
 * refusal writes nothing. Sealing takes its time outside the transaction, so the
 * transaction first makes sure that nobody wrote in between; if somebody did, `change`
 * is asked again about what is stored now. `files` are stored in the same transaction.
 */
export async function changeRow<T extends object, E>(
  db: TimbangDatabase,
  table: RecordTable,
  key: string,
  change: (opened: OpenedRow) => Result<T, E>,
  files: readonly FileRow[] = [],
): Promise<Result<T, E>> {
  for (;;) {
    const opened = await readRow(db, table, key);
    const changed = change(opened);
    if (!changed.ok) return fail(changed.error);
    const sealed = await sealRow(db, table, changed.value);
    const name = db.vault.name(key);
    const tables = files.length > 0 ? [db.table(table), db.files, db.bin] : [db.table(table)];
    const written = await db.transaction('rw', tables, async () => {
      const now: unknown = await db.table(table).get(name);
      if (!sameStored(now, opened.stored)) return false;
      await db.table(table).put(sealed);
      if (files.length > 0) await keepFiles(db, files);
      return true;
    });
    if (written) return ok(changed.value);
  }
}
