import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { blobOf } from '#exchange/bytes/byte-source.ts';
import { digestOfBytes } from '#exchange/bytes/digest-of-bytes.ts';
import { readDirectory, type Directory, type DirectoryFailure } from './directory.ts';
import {
  evidenceDigest,
  MANIFEST,
  parseManifest,
  recordsTable,
  SIGNATURE,
  type Manifest,
  type ManifestEntry,
  type ManifestFailure,
} from './manifest.ts';
import { digestOf } from '#exchange/bytes/running-digest.ts';
import type { FoundEntry } from '#exchange/zip/zip-directory.ts';
import { joined } from '#exchange/zip/zip-layout.ts';
import { openZipEntry, unpacked, unpackedPieces } from '#exchange/zip/zip-open.ts';

/** The list of contents and one table of records have to fit in memory. */
const MOST_TEXT = 256 * 1024 ** 2;
/** Larger ones are hashed in steps, so that memory stays small. */
const AT_ONCE = 8 * 1024 ** 2;

/** Why one entry cannot be used; the others can. */
export type EntryDamage = {
  readonly kind: 'missing-entry' | 'wrong-size' | 'wrong-digest' | 'bad-records';
  readonly entry: string;
};

/** Why nothing of the file can be used. */
export type PackageFailure =
  | DirectoryFailure
  | ManifestFailure
  | { readonly kind: 'no-manifest' }
  | { readonly kind: 'extra-entry'; readonly entry: string }
  | { readonly kind: 'wrong-count'; readonly of: 'files' };

export interface OpenPackage {
  readonly file: Blob;
  readonly manifest: Manifest;
  /** SHA-256 of the manifest. */
  readonly fingerprint: Digest;
  readonly directory: Directory;
}

/** Opens a package as far as its list of contents, which is checked against the file. */
export async function openPackage(file: Blob): Promise<Result<OpenPackage, PackageFailure>> {
  const directory = await readDirectory(file);
  if (!directory.ok) return directory;
  const found = directory.value.get(MANIFEST);
  if (!found || found.bytes > MOST_TEXT) return fail({ kind: 'no-manifest' });
  const text = await readWhole(file, found);
  const data = text && parseJson(text);
  if (!text || data === undefined) return fail({ kind: 'no-manifest' });
  const manifest = parseManifest(data);
  if (!manifest.ok) return manifest;
  const listed = new Set(manifest.value.entries.map(({ name }) => name));
  const extra = [...directory.value.keys()].find(
    (name) => name !== MANIFEST && name !== SIGNATURE && !listed.has(name),
  );
  if (extra !== undefined) return fail({ kind: 'extra-entry', entry: extra });
  const files = [...listed].filter((name) => evidenceDigest(name) !== undefined).length;
  if (files !== manifest.value.counts.files) return fail({ kind: 'wrong-count', of: 'files' });
  return ok({
    file,
    manifest: manifest.value,
    fingerprint: digestOf(text),
    directory: directory.value,
  });
}

/**
 * The bytes of one entry after they were read to their end and found to be what the
 * manifest says: for stored entries a piece of the file itself, nothing in memory.
 */
export async function checkedEntry(
  { file, directory }: OpenPackage,
  entry: ManifestEntry,
  progress: (bytes: number) => void,
): Promise<Result<Blob, EntryDamage>> {
  const damage = (kind: EntryDamage['kind']): Result<never, EntryDamage> =>
    fail({ kind, entry: entry.name });
  const found = directory.get(entry.name);
  if (!found) return damage('missing-entry');
  if (found.bytes !== entry.bytes) return damage('wrong-size');
  const opened = await openZipEntry(file, found);
  if (!opened.ok) return damage('wrong-size');
  try {
    const blob = blobOf(await unpacked(opened.value));
    if (blob.size !== entry.bytes) return damage('wrong-size');
    const digest = await digestOfBytes(blob, blob.size > AT_ONCE ? { subtle: null } : {});
    progress(blob.size);
    return digest === entry.sha256 ? ok(blob) : damage('wrong-digest');
  } catch {
    return damage('wrong-digest');
  }
}

/** The records of one table as they were written; they are not parsed here. */
export async function readRecords(
  opened: OpenPackage,
  entry: ManifestEntry,
): Promise<Result<readonly unknown[], EntryDamage>> {
  const bad = fail<EntryDamage>({ kind: 'bad-records', entry: entry.name });
  const table = recordsTable(entry.name);
  if (table === undefined || entry.bytes > MOST_TEXT) return bad;
  const blob = await checkedEntry(opened, entry, () => undefined);
  if (!blob.ok) return blob;
  const rows = parseJson(new Uint8Array(await blob.value.arrayBuffer()));
  if (!Array.isArray(rows) || rows.length !== opened.manifest.counts[table]) return bad;
  return ok(rows as readonly unknown[]);
}

/**
 * Reads every entry to its end; all that is not what the manifest says, in its order.
 * Stops between two entries when the signal says so.
 */
export async function checkPackage(
  opened: OpenPackage,
  progress: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<readonly EntryDamage[]> {
  const damages: EntryDamage[] = [];
  for (const entry of opened.manifest.entries) {
    if (signal?.aborted) return damages;
    const checked = await checkedEntry(opened, entry, progress);
    if (!checked.ok) damages.push(checked.error);
    else if (recordsTable(entry.name) !== undefined) {
      const records = await readRecords(opened, entry);
      if (!records.ok) damages.push(records.error);
    }
  }
  return damages;
}

async function readWhole(file: Blob, entry: FoundEntry): Promise<Uint8Array | undefined> {
  const opened = await openZipEntry(file, entry);
  if (!opened.ok) return undefined;
  const parts: Uint8Array[] = [];
  try {
    for await (const part of unpackedPieces(opened.value)) parts.push(part);
  } catch {
    return undefined;
  }
  const whole = joined(...parts);
  return whole.length === entry.bytes ? whole : undefined;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
