import { contentsNamedBy, contentsOfPackage } from '#core/backup/references.ts';
import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { evidenceDigest } from '#exchange/package/manifest.ts';
import { checkedEntry } from '#exchange/package/read.ts';
import type { FileRow } from '#storage/database.ts';
import { sealFile } from '#storage/files.ts';
import { readRows } from '#storage/rows/rows.ts';
import { storeFiles } from '#storage/rows/write-together.ts';
import { fileState } from '#workflow/receive/check-files.ts';
import type { Desk } from '#workflow/desk.ts';
import type { InspectedBackup } from '#workflow/backup/inspect-backup.ts';
import { packedContents } from '#workflow/backup/preview-restore.ts';

/** Bytes of files that are stored in one transaction. */
const AT_ONCE = 8 * 1024 ** 2;

export type BringFailure =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'damaged-entry'; readonly entry: string };

/**
 * The contents that are to be brought: those that are needed and not here, and all that the
 * file has of what records here name and this browser has lost or damaged.
 */
async function absentContents(
  desk: Desk,
  backup: InspectedBackup,
  needs: ReadonlySet<string>,
): Promise<readonly Digest[]> {
  const { db } = desk;
  const here = new Set(await db.files.toCollection().primaryKeys());
  const rows = await readRows(db, 'documents');
  const packages = await readRows(db, 'packages');
  const named = new Set([
    ...rows.flatMap(({ row }) => contentsNamedBy(row) ?? []),
    ...packages.flatMap(({ row }) => contentsOfPackage(row) ?? []),
  ]);
  const packed = packedContents(backup);
  const absent: Digest[] = [];
  for (const one of new Set([...needs, ...named])) {
    const digest = one as Digest;
    const isHere = here.has(db.vault.name(digest));
    const isWorn = packed.has(digest) && (!isHere || (await fileState(desk, digest)) !== 'sound');
    if (isWorn || (needs.has(digest) && !isHere)) absent.push(digest);
  }
  return absent;
}

/**
 * Stores the bytes that are absent, and notes the new ones in `added`; each is checked once
 * more on its way. Gives back how many were stored.
 */
export async function bringBytes(
  desk: Desk,
  backup: InspectedBackup,
  { needs, added }: { readonly needs: ReadonlySet<string>; readonly added: Digest[] },
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Result<number, BringFailure>> {
  const { db } = desk;
  const byName = new Map(
    backup.opened.manifest.entries.map((entry) => [evidenceDigest(entry.name), entry]),
  );
  const absent = (await absentContents(desk, backup, needs)).map((digest) => ({
    digest,
    entry: byName.get(backup.vault.name(digest)),
  }));
  const total = absent.reduce((sum, { entry }) => sum + (entry?.bytes ?? 0), 0);
  const digests = new Map(absent.map(({ digest }) => [db.vault.name(digest), digest]));
  let waiting: FileRow[] = [];
  const store = async (): Promise<void> => {
    const names = await storeFiles(db, waiting);
    added.push(...names.flatMap((name) => digests.get(name) ?? []));
    waiting = [];
  };
  let done = 0;
  progress(0, total);
  for (const { digest, entry } of absent) {
    if (signal.aborted) return fail({ kind: 'stopped' });
    if (!entry) return fail({ kind: 'damaged-entry', entry: digest });
    const checked = await checkedEntry(backup.opened, entry, () => undefined);
    if (!checked.ok) return fail({ kind: 'damaged-entry', entry: entry.name });
    const bytes = await backup.vault.openFile(checked.value, digest);
    waiting.push(await sealFile(db, digest, bytes));
    // Each transaction is written to the disk for good, which takes its time: several at once.
    if (waiting.reduce((sum, { size }) => sum + size, 0) >= AT_ONCE) await store();
    done += entry.bytes;
    progress(done, total);
  }
  await store();
  return ok(absent.length);
}
