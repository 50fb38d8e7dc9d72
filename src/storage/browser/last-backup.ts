import { lastBackupSchema, NO_BACKUP, type LastBackup } from '#core/backup/last-backup.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { putRow, readRow } from '#storage/rows/rows.ts';

/** What is remembered of the last backup; a row that is damaged counts as none. */
export async function readLastBackup(db: TimbangDatabase): Promise<LastBackup> {
  const { row } = await readRow(db, 'settings', 'backup');
  const parsed = lastBackupSchema.safeParse(row);
  return parsed.success ? parsed.data : NO_BACKUP;
}

export async function writeLastBackup(db: TimbangDatabase, last: LastBackup): Promise<void> {
  await putRow(db, 'settings', last);
}
