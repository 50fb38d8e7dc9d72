import { importRecordSchema, type ImportRecord } from '#core/intake/import-record.ts';
import type { TimbangDatabase } from './database.ts';
import { readRow, readRows } from '#storage/rows/rows.ts';

/** The imports of tables, the latest first. A damaged row is left out, and left alone. */
export async function readImports(db: TimbangDatabase): Promise<readonly ImportRecord[]> {
  const records = (await readRows(db, 'imports')).flatMap(
    ({ row }) => importRecordSchema.safeParse(row).data ?? [],
  );
  return records.sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
}

/** One import; null when it is not there, or damaged. */
export async function readImport(db: TimbangDatabase, id: string): Promise<ImportRecord | null> {
  return importRecordSchema.safeParse((await readRow(db, 'imports', id)).row).data ?? null;
}
