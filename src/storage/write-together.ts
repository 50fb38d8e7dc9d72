import type { FileRow, RecordTable, TimbangDatabase } from './database.ts';
import { sealRow } from './rows.ts';
import { sameStored } from './same-stored.ts';

/** What one record is to become; `before` is how it was seen on disk, undefined = not there. */
export interface RowChange {
  readonly table: RecordTable;
  readonly key: string;
  readonly before: unknown;
  /** null = it goes. */
  readonly after: object | null;
}

/** Somebody wrote in between, or bytes that are needed are not here: nothing was written. */
export class NotAsSeen extends Error {
  override readonly name = 'NotAsSeen';
}

/**
 * Writes many records of many tables, all or none, only if every one of them still is as
 * it was seen and all bytes in `needs` (digests) are here. Those bytes leave the bin.
 * Throws {@link NotAsSeen}.
 */
export async function writeTogether(
  db: TimbangDatabase,
  changes: readonly RowChange[],
  needs: readonly string[],
): Promise<void> {
  const sealed = await Promise.all(
    changes.map(async (change) => ({
      ...change,
      name: db.vault.name(change.key),
      row: change.after && (await sealRow(db, change.table, change.after)),
    })),
  );
  const names = needs.map((digest) => db.vault.name(digest));
  const tables = new Set(changes.map(({ table }) => table));
  await db.transaction('rw', [...tables, 'files', 'bin'], async () => {
    const here = await db.files.where('digest').anyOf(names).count();
    if (here !== new Set(names).size) throw new NotAsSeen('bytes are missing');
    for (const { table, name, before, row } of sealed) {
      const now: unknown = await db.table<unknown, string>(table).get(name);
      if (!sameStored(now, before)) throw new NotAsSeen(`${table} changed`);
      if (row) await db.table(table).put(row);
      else await db.table(table).delete(name);
    }
    await db.bin.bulkDelete(names);
  });
}

/**
 * Stores the bytes of several files at once, also over damaged ones: they have to be what
 * their digests say. Gives back the names of those that are new.
 */
export function storeFiles(
  db: TimbangDatabase,
  files: readonly FileRow[],
): Promise<readonly string[]> {
  const names = files.map(({ digest }) => digest);
  return db.transaction('rw', db.files, db.bin, async () => {
    const here = new Set(await db.files.where('digest').anyOf(names).primaryKeys());
    await db.files.bulkPut([...files]);
    await db.bin.bulkDelete(names);
    return names.filter((name) => !here.has(name));
  });
}
