import { sameValue } from '#core/lib/same-value.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { readRow } from '#storage/rows/rows.ts';
import { linksFor, NO_LINKS, type JournalNote } from '#storage/rows/scribe.ts';

function isDeleted(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'status' in row && row.status === 'deleted';
}

/**
 * Removes a record for good, as long as it is marked as deleted: whoever brought it back in
 * the meantime keeps it. With an assessment go its evidence and its journal; of a piece of
 * evidence the journal says that it went. False when it is not so marked; one that is not
 * there is no failure. Bytes of files stay.
 */
export async function eraseDeleted(
  db: TimbangDatabase,
  table: 'assessments' | 'documents',
  id: string,
  note: JournalNote,
): Promise<boolean> {
  const name = db.vault.name(id);
  for (;;) {
    const { stored, row } = await readRow(db, table, id);
    if (stored === undefined) return true;
    if (!isDeleted(row)) return false;
    const links =
      table === 'documents'
        ? await linksFor(db, note, [{ table, key: id, before: row, after: undefined }])
        : NO_LINKS;
    const tables = [db.assessments, db.documents, db.journal];
    const gone = await db.transaction('rw', tables, async () => {
      const now: unknown = await db.table<unknown, string>(table).get(name);
      if (!sameValue(now, stored) || !(await links.isFree())) return false;
      await db.table(table).delete(name);
      if (table === 'assessments') {
        await db.documents.where('assessmentId').equals(name).delete();
        await db.journal.where('assessmentId').equals(name).delete();
      }
      await links.add();
      return true;
    });
    if (gone) return true;
  }
}
