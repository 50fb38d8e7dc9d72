import { PACKED_TABLES } from '#core/backup/tables.ts';
import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { canonicalBytes } from '#exchange/package/text.ts';
import {
  evidenceDigest,
  recordsName,
  type Manifest,
  type PackageCounts,
} from '#exchange/package/manifest.ts';
import { checkPackage, openPackage, type EntryDamage } from '#exchange/package/read.ts';
import { writePackage, type PackagePart } from '#exchange/package/write.ts';
import { TimbangDatabase } from '#storage/database.ts';
import { asBlob } from '#storage/file-bytes.ts';
import type { BackupContent, BackupFile } from './backup-content.ts';
import type { BackupTarget } from './backup-target.ts';

/** Read and written at once; the browser's own pieces cost more than they carry. */
const PIECE = 1024 ** 2;

/** A backup that was read back to its last byte. */
export interface WrittenBackup {
  readonly file: Blob;
  readonly bytes: number;
  /** SHA-256 of the list of contents. */
  readonly fingerprint: Digest;
  readonly counts: PackageCounts;
  /** Named by records, but not in this browser, or not to be read from its disk. */
  readonly missing: readonly Digest[];
  /** In this browser, but no longer with the content they were stored with. */
  readonly altered: readonly string[];
}

export type WriteBackupFailure =
  /** Could not be written: no room, no permission, taken away. */
  | { readonly kind: 'unwritable'; readonly name: string; readonly detail: string }
  /** What lies there is not what was written. */
  | { readonly kind: 'not-as-written'; readonly damages: readonly EntryDamage[] };

/**
 * Writes a backup, file after file, and reads it back from where it lies. When a file
 * cannot be read, all is written again without it; it is named, the rest is backed up. `progress` hears bytes done
 * of all bytes: each is written once and read once.
 */
export async function writeBackup(
  database: string,
  content: BackupContent,
  target: BackupTarget,
  progress: (done: number, total: number) => void,
): Promise<Result<WrittenBackup, WriteBackupFailure>> {
  const db = new TimbangDatabase(database);
  const lost = new Set<BackupFile>();
  try {
    for (;;) {
      const known = lost.size;
      try {
        return await writeOnce(db, content, lost, target, progress);
      } catch (error) {
        if (lost.size === known) throw error;
      }
    }
  } catch (error) {
    await target.discard();
    return fail({
      kind: 'unwritable',
      name: error instanceof Error ? error.name : '',
      detail: String(error),
    });
  } finally {
    db.close();
  }
}

async function writeOnce(
  db: TimbangDatabase,
  content: BackupContent,
  lost: Set<BackupFile>,
  target: BackupTarget,
  progress: (done: number, total: number) => void,
): Promise<Result<WrittenBackup, WriteBackupFailure>> {
  const { scope, madeAt, app, protection, sample, tables } = content;
  const files = content.files.filter((file) => !lost.has(file));
  const records = PACKED_TABLES.map((table) => ({
    name: recordsName(table),
    bytes: canonicalBytes(tables[table]),
  }));
  const counts = Object.fromEntries(PACKED_TABLES.map((table) => [table, tables[table].length]));
  const lostDigests = [...lost].map(({ entry }) => evidenceDigest(entry) as Digest);
  const head = {
    scope,
    madeAt,
    app,
    protection,
    ...(sample ? { sample: true as const } : {}),
    counts: { ...counts, files: files.length } as PackageCounts,
    missing: [...content.missing, ...lostDigests].sort(),
  };
  let done = 0;
  const size = [...records, ...files].reduce((sum, part) => sum + byteLength(part.bytes), 0);
  const hear = (bytes: number): void => {
    done += bytes;
    progress(Math.min(done, size * 2), size * 2);
  };
  const parts: readonly PackagePart[] = [
    ...records.map(({ name, bytes }) => ({
      name,
      content: () => Promise.resolve(new Blob([new Uint8Array(bytes)]).stream()),
    })),
    ...files.map((file) => ({
      name: file.entry,
      content: () => streamOf(db, file, () => lost.add(file)),
    })),
  ];
  const stream = writePackage(head, parts, hear);
  const file = await target.write(stream.bytes);
  const written = stream.written();
  const back = await openPackage(file);
  if (!back.ok || back.value.fingerprint !== written?.fingerprint) {
    await target.discard();
    return fail({ kind: 'not-as-written', damages: [] });
  }
  const damages = await checkPackage(back.value, hear);
  if (damages.length > 0) {
    await target.discard();
    return fail({ kind: 'not-as-written', damages });
  }
  return ok({
    file,
    bytes: file.size,
    fingerprint: written.fingerprint,
    counts: head.counts,
    missing: head.missing,
    altered: protection ? [] : alteredIn(written.manifest),
  });
}

const byteLength = (bytes: number | Uint8Array): number =>
  typeof bytes === 'number' ? bytes : bytes.length;

/** Content is called by its digest: an entry that is called otherwise changed on this disk. */
function alteredIn({ entries }: Manifest): readonly string[] {
  return entries.flatMap(({ name, sha256 }) => {
    const digest = evidenceDigest(name);
    return digest !== undefined && digest !== sha256 ? [digest] : [];
  });
}

/** The bytes of one file from the disk; `unreadable` is told before the stream fails. */
async function streamOf(
  db: TimbangDatabase,
  file: BackupFile,
  unreadable: () => void,
): Promise<ReadableStream<Uint8Array>> {
  const row = await db.files.get(file.stored).catch(() => undefined);
  if (!row) {
    unreadable();
    throw new Error(file.entry);
  }
  const blob = asBlob(row.blob);
  let at = 0;
  return new ReadableStream({
    pull: async (controller) => {
      try {
        const piece = new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer());
        at += piece.length;
        if (piece.length > 0) controller.enqueue(piece);
        if (at >= blob.size) controller.close();
      } catch (error) {
        unreadable();
        controller.error(error);
      }
    },
  });
}
