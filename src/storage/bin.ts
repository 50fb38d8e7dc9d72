import { contentsNamedBy, contentsOfPackage } from '#core/backup/references.ts';
import { sameValue } from '#core/lib/same-value.ts';
import type { BinRow, TimbangDatabase } from './database.ts';
import { fileSizes, type FileSize } from './files.ts';
import { readRow, readRows } from '#storage/rows/rows.ts';

/** Which stored bytes no record names, and which of them wait in the bin. */
export interface FileUse {
  /** Names on disk of everything that some record names. */
  readonly named: ReadonlySet<string>;
  /** Records of which nothing can be told: as long as there is one, nothing is unneeded. */
  readonly unreadable: number;
  readonly sizes: readonly FileSize[];
  readonly bin: readonly BinRow[];
}

interface Named {
  readonly named: ReadonlySet<string>;
  readonly unreadable: number;
  /** The records as they lie on disk, to see later that none changed. */
  readonly stored: readonly unknown[];
}

async function namedFiles(db: TimbangDatabase): Promise<Named> {
  // All asked for at once, so that a live query watches each. The evidence first: a restore
  // that comes in between changes it, and is noticed by that.
  const [rows, packages, replaced] = await Promise.all([
    readRows(db, 'documents'),
    readRows(db, 'packages'),
    readRow(db, 'settings', 'undo-restore'),
  ]);
  const contents = [
    ...rows.map(({ row }) => contentsNamedBy(row)),
    ...packages.map(({ row }) => contentsOfPackage(row)),
  ];
  // What was replaced by a restore can come back, and then needs its bytes.
  const undo = contentsNamedBy(replaced.row);
  return {
    named: new Set([...contents, undo].flatMap((digests) => digests ?? []).map(db.vault.name)),
    unreadable: contents.filter((digests) => digests === undefined).length,
    stored: [...rows, ...packages].map(({ stored }) => stored),
  };
}

/** How the stored bytes are used; deleted and damaged records use theirs as well. */
export async function readFileUse(db: TimbangDatabase): Promise<FileUse> {
  const [{ named, unreadable }, sizes, bin] = await Promise.all([
    namedFiles(db),
    fileSizes(db),
    db.bin.toArray(),
  ]);
  return { named, unreadable, sizes, bin };
}

/** Puts files into the bin; their bytes stay. `at` is ISO 8601 UTC. */
export async function discardFiles(
  db: TimbangDatabase,
  names: readonly string[],
  at: string,
): Promise<void> {
  await db.transaction('rw', db.bin, () =>
    db.bin.bulkPut(names.map((digest) => ({ digest, discardedAt: at }))),
  );
}

/** Takes files out of the bin again. */
export async function bringBackFiles(db: TimbangDatabase, names: readonly string[]): Promise<void> {
  await db.transaction('rw', db.bin, () => db.bin.bulkDelete([...names]));
}

/**
 * Frees the bytes of files for good. Whatever a record names stays, and leaves the bin:
 * the records are looked at again until none changed meanwhile. Gives back the names
 * that went.
 */
export async function eraseFiles(
  db: TimbangDatabase,
  names: readonly string[],
): Promise<readonly string[]> {
  for (;;) {
    const { named, unreadable, stored } = await namedFiles(db);
    const gone = unreadable > 0 ? [] : names.filter((name) => !named.has(name));
    const still = names.filter((name) => named.has(name));
    const tables = [db.documents, db.packages, db.files, db.bin, db.facts];
    const done = await db.transaction('rw', tables, async () => {
      const now = [...(await db.documents.toArray()), ...(await db.packages.toArray())];
      if (!sameValue(now, stored)) return false;
      await db.files.bulkDelete([...gone]);
      await db.facts.bulkDelete([...gone]);
      await db.bin.bulkDelete([...gone, ...still]);
      return true;
    });
    if (done) return gone;
  }
}
