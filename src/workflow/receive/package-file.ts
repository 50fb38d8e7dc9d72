import type { PackageRecord } from '#core/package/record.ts';
import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { zipOfEntries, type ReadyEntry } from '#exchange/zip/zip-of-entries.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import { readFile } from '#storage/files.ts';
import { readPackage } from '#storage/packages.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** Entries of which the bytes are not here, or can no longer be opened. */
export interface MissingEntries {
  readonly kind: 'missing-entries';
  readonly names: readonly string[];
}

export type PackageFileFailure = MissingEntries | ReadFailure | StorageTrouble;

/** A package that is here, with the bytes of every entry. */
export interface KeptPackage {
  readonly record: PackageRecord;
  /** In the order of the file. */
  readonly entries: readonly ReadyEntry[];
}

async function bytesOf(db: TimbangDatabase, digest: Digest): Promise<Blob | undefined> {
  try {
    const bytes = await readFile(db, digest);
    // A file that the disk has lost is noticed only when it is read.
    await bytes?.slice(0, 1).arrayBuffer();
    return bytes;
  } catch {
    return undefined;
  }
}

/** A stored package by its fingerprint, entry by entry; fails naming the entries that are gone. */
export function keptPackage(
  { db }: Pick<Desk, 'db'>,
  fingerprint: Digest,
): Promise<Result<KeptPackage, PackageFileFailure>> {
  return attempt<KeptPackage, PackageFileFailure>(async () => {
    const read = await readPackage(db, fingerprint);
    if (!read.ok) return read;
    const record = read.value;
    const entries: ReadyEntry[] = [];
    const names: string[] = [];
    for (const { name, digest } of record.entries) {
      const bytes = await bytesOf(db, digest);
      if (bytes) entries.push({ name, bytes });
      else names.push(name);
    }
    return names.length > 0 ? fail({ kind: 'missing-entries', names }) : ok({ record, entries });
  });
}

/**
 * The file of a stored package again, byte for byte as it was written (one that came
 * wrapped otherwise comes out as this application writes it). Nothing is checked here:
 * whoever needs to be sure examines the file.
 */
export async function rebuildPackage(
  desk: Pick<Desk, 'db'>,
  fingerprint: Digest,
): Promise<Result<Blob, PackageFileFailure>> {
  const kept = await keptPackage(desk, fingerprint);
  if (!kept.ok) return kept;
  const { record, entries } = kept.value;
  return attempt(async () => {
    const bytes = zipOfEntries(entries, record.madeAt);
    return ok(new Blob([await new Response(bytes).blob()], { type: 'application/zip' }));
  });
}
