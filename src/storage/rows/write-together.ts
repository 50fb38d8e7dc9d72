import { sameValue } from '#core/lib/same-value.ts';
import type { FileRow, RecordTable, TimbangDatabase } from '#storage/database.ts';
import { sealRow } from './rows.ts';
import {
  linksFor,
  linksForBrought,
  type Brought,
  type JournalNote,
  type Links,
  type Moved,
} from './scribe.ts';

/** What one record is to become; `before` is how it was seen on disk, undefined = not there. */
export interface RowChange {
  readonly table: Exclude<RecordTable, 'journal'>;
  readonly key: string;
  readonly before: unknown;
  /** null = it goes. */
  readonly after: object | null;
}

/** Somebody wrote in between, or bytes that are needed are not here: nothing was written. */
export class NotAsSeen extends Error {
  override readonly name = 'NotAsSeen';
}

interface Telling {
  readonly note: JournalNote;
  /** Of single assessments, by id. */
  readonly notes?: ReadonlyMap<string, JournalNote>;
  /** Assessments that are new here and bring their chain along. */
  readonly brought?: readonly Brought[];
}

/** What the journal says of it; of an assessment that goes there is nothing left to say. */
async function linksOf(
  db: TimbangDatabase,
  changes: readonly RowChange[],
  { note, notes, brought = [] }: Telling,
): Promise<readonly Links[]> {
  const apart = new Set<string>([...goneIn(changes), ...brought.map(({ id }) => id)]);
  const moved = await Promise.all(
    changes.map(async ({ table, key, before, after }): Promise<readonly Moved[]> => {
      if (table !== 'assessments' && table !== 'documents') return [];
      const opened = before === undefined ? undefined : await db.vault.open(table, before);
      return [{ table, key, before: opened, after: after ?? undefined }];
    }),
  );
  return Promise.all([
    linksFor(db, note, moved.flat(), { apart, ...(notes && { notes }) }),
    ...brought.map((one) => linksForBrought(db, note, one)),
  ]);
}

const goneIn = (changes: readonly RowChange[]): readonly string[] =>
  changes.flatMap(({ table, key, after }) =>
    table === 'assessments' && after === null ? [key] : [],
  );

/**
 * Writes many records of many tables, all or none, only if every one of them still is as
 * it was seen and all bytes in `needs` (digests) are here. Those bytes leave the bin. The
 * journal goes on in the same transaction; with an assessment that goes, its journal goes.
 * Throws {@link NotAsSeen}.
 */
export async function writeTogether(
  db: TimbangDatabase,
  changes: readonly RowChange[],
  needs: readonly string[],
  telling: Telling,
): Promise<void> {
  const sealed = await Promise.all(
    changes.map(async (change) => ({
      ...change,
      name: db.vault.name(change.key),
      row: change.after && (await sealRow(db, change.table, change.after)),
    })),
  );
  const names = needs.map((digest) => db.vault.name(digest));
  const gone = goneIn(changes).map(db.vault.name);
  const tables = [...new Set(changes.map(({ table }) => table)), 'files', 'bin', 'journal'];
  for (;;) {
    const links = await linksOf(db, changes, telling);
    const written = await db.transaction('rw', tables, async () => {
      const here = await db.files.where('digest').anyOf(names).count();
      if (here !== new Set(names).size) throw new NotAsSeen('bytes are missing');
      for (const { table, name, before } of sealed) {
        const now: unknown = await db.table<unknown, string>(table).get(name);
        if (!sameValue(now, before)) throw new NotAsSeen(`${table} changed`);
      }
      for (const link of links) if (!(await link.isFree())) return false;
      for (const { table, name, row } of sealed) {
        if (row) await db.table(table).put(row);
        else await db.table(table).delete(name);
      }
      for (const link of links) await link.add();
      await db.journal.where('assessmentId').anyOf(gone).delete();
      await db.bin.bulkDelete(names);
      return true;
    });
    if (written) return;
  }
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
