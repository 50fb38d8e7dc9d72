import type { TimbangDatabase } from './database.ts';
import { readRow } from './rows.ts';
import { sameStored } from './same-stored.ts';

function isDeleted(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'status' in row && row.status === 'deleted';
}

/**
 * Removes a record for good, an assessment together with its evidence, as long as it is
 * marked as deleted: whoever brought it back in the meantime keeps it. False when it is not
 * so marked; one that is not there is no failure. Bytes of files stay.
 */
export async function eraseDeleted(
  db: TimbangDatabase,
  table: 'assessments' | 'documents',
  id: string,
): Promise<boolean> {
  const name = db.vault.name(id);
  for (;;) {
    const { stored, row } = await readRow(db, table, id);
    if (stored === undefined) return true;
    if (!isDeleted(row)) return false;
    const gone = await db.transaction('rw', db.assessments, db.documents, async () => {
      const now: unknown = await db.table<unknown, string>(table).get(name);
      if (!sameStored(now, stored)) return false;
      await db.table(table).delete(name);
      if (table === 'assessments') {
        await db.documents.where('assessmentId').equals(name).delete();
      }
      return true;
    });
    if (gone) return true;
  }
}
