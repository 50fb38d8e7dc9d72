import { RECORD_KEYS, type RecordTable, type TimbangDatabase } from '#storage/database.ts';
import type { FileSize } from '#storage/files.ts';
import type { OpenedRow } from './rows.ts';

/** Made from other records, and made again where they are not here. */
const CACHES = ['facts', 'outcomes'] as const;
type KeptTable = Exclude<RecordTable, (typeof CACHES)[number]>;

/** Everything but the caches; bytes of files are no records. */
const KEPT = Object.keys(RECORD_KEYS).filter(
  (table): table is KeptTable => !CACHES.some((cache) => cache === table),
);

/** A row as it lies on disk and as far as it opens. */
export type SnapshotRow = OpenedRow;

/** All records and the list of files, as they were at one moment. */
export interface Snapshot {
  readonly tables: Readonly<Record<KeptTable, readonly SnapshotRow[]>>;
  /** As named by the vault. */
  readonly files: readonly FileSize[];
}

/**
 * Every record of every table and the names of all files, read in one transaction. Bytes
 * are not read: under one name they never change.
 */
export async function readSnapshot(db: TimbangDatabase): Promise<Snapshot> {
  const files: FileSize[] = [];
  const stored = await db.transaction('r', [...KEPT, 'files'], async () => {
    await db.files.each(({ digest, size }) => {
      files.push({ name: digest, size });
    });
    const read: (readonly [KeptTable, readonly unknown[]])[] = [];
    for (const table of KEPT) read.push([table, await db.table<unknown>(table).toArray()]);
    return read;
  });
  const opened = stored.map(async ([table, rows]) => {
    const both = rows.map(async (one) => ({ stored: one, row: await db.vault.open(table, one) }));
    return [table, await Promise.all(both)] as const;
  });
  const tables: unknown = Object.fromEntries(await Promise.all(opened));
  return { tables: tables as Snapshot['tables'], files };
}

/** Every record of every table as far as it opens, damaged ones included: the last-resort copy. */
export async function readRawRows(
  db: TimbangDatabase,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const { tables } = await readSnapshot(db);
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, rows.map(({ row }) => row)]),
  );
}
