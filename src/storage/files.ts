import type { Digest } from '#core/lib/ids.ts';
import type { FileRow, TimbangDatabase } from './database.ts';
import { asBlob, sealBytes, type StoredBytes } from './file-bytes.ts';
import { keysHere } from '#storage/vault/keys-here.ts';

/** How much one stored file takes, without its bytes. */
export interface FileSize {
  /** As named by the vault; compare with `db.vault.name(digest)`. */
  readonly name: string;
  readonly size: number;
}

/** A file's row, sealed and ready for a transaction. Awaits the vault: never inside one. */
export async function sealFile(
  db: TimbangDatabase,
  digest: Digest,
  bytes: StoredBytes,
): Promise<FileRow> {
  const blob = await sealBytes(db.vault, bytes, digest);
  const size = bytes instanceof Uint8Array ? bytes.length : bytes.size;
  return { digest: db.vault.name(digest), blob, size };
}

/** Whether the bytes of this content are here already. */
export async function hasFile(db: TimbangDatabase, digest: Digest): Promise<boolean> {
  return (await db.files.get(db.vault.name(digest))) !== undefined;
}

/** Which of these contents are here; no bytes are read. */
export async function filesHere(
  db: TimbangDatabase,
  digests: readonly Digest[],
): Promise<ReadonlySet<Digest>> {
  const byName = new Map(digests.map((digest) => [db.vault.name(digest), digest]));
  const names = await keysHere(db.files, [...byName.keys()]);
  return new Set([...names].flatMap((name) => byName.get(name) ?? []));
}

/** The bytes of one content; undefined when they are not here. Throws when they cannot be opened. */
export async function readFile(db: TimbangDatabase, digest: Digest): Promise<Blob | undefined> {
  const row = await db.files.get(db.vault.name(digest));
  return row && db.vault.openFile(asBlob(row.blob), digest);
}

/** Every stored file with its size, in no order; no bytes are read. */
export async function fileSizes(db: TimbangDatabase): Promise<readonly FileSize[]> {
  const sizes: FileSize[] = [];
  await db.files.each(({ digest, size }) => {
    sizes.push({ name: digest, size });
  });
  return sizes;
}

/**
 * Inside a transaction over files and bin: adds the bytes that are missing; all leave the bin.
 * The same content may be handed in twice: two empty lists of one package are the same bytes.
 */
export async function keepFiles(db: TimbangDatabase, files: readonly FileRow[]): Promise<void> {
  const names = files.map(({ digest }) => digest);
  const here = await keysHere(db.files, names);
  const missing = files.filter(({ digest }) => !here.has(digest));
  await db.files.bulkAdd([...new Map(missing.map((file) => [file.digest, file])).values()]);
  await db.bin.bulkDelete(names);
}
