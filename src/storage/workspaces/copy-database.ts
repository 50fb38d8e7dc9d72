import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { sameValue } from '#core/lib/same-value.ts';
import { copyKey } from '#storage/vault/copy-keys.ts';
import {
  RECORD_KEYS,
  type FileRow,
  type RecordTable,
  type TimbangDatabase,
} from '#storage/database.ts';
import { asBlob, sealBytes } from '#storage/file-bytes.ts';
import { sameBlob } from '#storage/rows/same-blob.ts';
import { BrokenSeal } from '#storage/vault/vault.ts';

export type CopyFailure =
  | { readonly kind: 'cancelled' }
  /** A row that cannot be sealed, because it is no JSON. */
  | { readonly kind: 'unfit'; readonly table: string; readonly key: string }
  /** What was read back is not what was written. */
  | { readonly kind: 'different'; readonly table: string; readonly key: string };

/** Counts records and pieces of files alike. */
export type Report = (done: number, total: number) => void;

const TABLES = Object.keys(RECORD_KEYS) as readonly RecordTable[];
const MIB = 1024 * 1024;

/** Ends the copying from inside; turned into its failure at the door. */
class Stopped extends Error {
  readonly failure: CopyFailure;
  constructor(failure: CopyFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

interface Copying {
  readonly from: TimbangDatabase;
  readonly to: TimbangDatabase;
  readonly step: (size: number) => void;
}

async function copyRecord({ from, to }: Copying, table: RecordTable, key: string): Promise<void> {
  const stored: unknown = await from.table<unknown, string>(table).get(key);
  const row = (await from.vault.open(table, stored)) as Readonly<Record<string, unknown>>;
  const named = { table, key };
  const sealed = await to.vault.seal(table, row, RECORD_KEYS[table]).catch((error: unknown) => {
    throw error instanceof TypeError ? new Stopped({ kind: 'unfit', ...named }) : error;
  });
  const name = await to.transaction('rw', to.table(table), () => to.table(table).add(sealed));
  const back = await to.vault.open(table, await to.table<unknown>(table).get(name));
  if (!sameValue(back, row)) throw new Stopped({ kind: 'different', ...named });
}

/** The bytes of a file and their digest; undefined when their seal is broken. */
async function openStored({ from: { vault } }: Copying, row: FileRow) {
  try {
    const stored = asBlob(row.blob);
    const digest = (await vault.digestOf(stored, row.digest)) as Digest;
    return { digest, file: await vault.openFile(stored, digest) };
  } catch (error) {
    if (error instanceof BrokenSeal) return undefined;
    throw error;
  }
}

/** The row of a file for the other database. */
async function reseal(copying: Copying, row: FileRow): Promise<FileRow> {
  const opened = await openStored(copying, row);
  // Damaged before, and of no use to anybody: it goes along as it is, and nothing is hidden.
  if (!opened) return row;
  const { vault } = copying.to;
  const { file, digest } = opened;
  // What lay in its row lies there again.
  const bytes = row.blob instanceof Blob ? file : new Uint8Array(await file.arrayBuffer());
  const blob = await sealBytes(vault, bytes, digest);
  const again = await vault.openFile(asBlob(blob), digest);
  if (!(await sameBlob(again, file))) throw new Stopped(differentFile(row));
  return { ...row, digest: vault.name(digest), blob };
}

function differentFile({ digest }: FileRow): CopyFailure {
  return { kind: 'different', table: 'files', key: digest };
}

/** Copies one file; gives its name in the other database. */
async function copyFile(copying: Copying, key: string): Promise<string> {
  const { from, to } = copying;
  const row = await from.files.get(key);
  if (!row) throw new Stopped({ kind: 'different', table: 'files', key });
  const resealed = await reseal(copying, row);
  await to.transaction('rw', to.files, () => to.files.add(resealed));
  const back = await to.files.get(resealed.digest);
  const isSame = back && (await sameBlob(asBlob(back.blob), asBlob(resealed.blob)));
  if (!isSame) throw new Stopped(differentFile(row));
  copying.step(piecesOf(row));
  return resealed.digest;
}

function piecesOf({ size }: { readonly size: number }): number {
  return Math.max(1, Math.ceil(size / MIB));
}

async function totalOf(from: TimbangDatabase): Promise<number> {
  const counts = await Promise.all(TABLES.map((table) => from.table(table).count()));
  let total = counts.reduce((sum, count) => sum + count, await from.keys.count());
  await from.files.each((row) => {
    total += piecesOf(row);
  });
  return total;
}

/**
 * Copies everything of one workspace's database into an empty one under another vault,
 * one record and one file at a time, and reads each back before it goes on. Nobody may
 * write to either meanwhile. What the old vault cannot open any more goes along as it is.
 */
export async function copyDatabase(
  from: TimbangDatabase,
  to: TimbangDatabase,
  report: Report,
  signal: AbortSignal,
): Promise<Result<true, CopyFailure>> {
  const total = await totalOf(from);
  let done = 0;
  const step = (size: number): void => {
    done += size;
    report(done, total);
    if (signal.aborted) throw new Stopped({ kind: 'cancelled' });
  };
  const copying = { from, to, step };
  try {
    for (const table of TABLES) {
      for (const key of await from.table<unknown, string>(table).toCollection().primaryKeys()) {
        await copyRecord(copying, table, key);
        step(1);
      }
    }
    for (const key of await from.keys.toCollection().primaryKeys()) {
      const isSame = await copyKey(from, to, key);
      if (!isSame) throw new Stopped({ kind: 'different', table: 'keys', key });
      step(1);
    }
    const names = new Map<string, string>();
    for (const key of await from.files.toCollection().primaryKeys()) {
      names.set(key, await copyFile(copying, key));
    }
    for (const row of await from.bin.toArray()) {
      const name = names.get(row.digest);
      if (name !== undefined) await to.bin.put({ ...row, digest: name });
    }
    return ok(true);
  } catch (error) {
    if (error instanceof Stopped) return fail(error.failure);
    throw error;
  }
}
