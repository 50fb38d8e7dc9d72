import { contentsNamedBy, contentsOfPackage } from '#core/backup/references.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { evidenceDigest } from '#exchange/package-manifest.ts';
import { checkedEntry } from '#exchange/package-read.ts';
import { eraseFiles } from '#storage/bin.ts';
import type { FileRow } from '#storage/database.ts';
import { sealFile } from '#storage/files.ts';
import { readRows } from '#storage/rows.ts';
import { NotAsSeen, storeFiles, writeTogether } from '#storage/write-together.ts';
import { attempt, type StorageTrouble } from './attempt.ts';
import { fileState } from './check-files.ts';
import type { Desk } from './desk.ts';
import { keyOf, type InspectedBackup } from './inspect-backup.ts';
import { packedContents } from './preview-restore.ts';
import { changesFor, ownerOf, undoRow, type Wanted } from './restore-changes.ts';
import { tellingOf, type Restoring } from './restore-telling.ts';

/** Bytes of files that are stored in one transaction. */
const AT_ONCE = 8 * 1024 ** 2;

/** What is done with one assessment of the file. */
export type RestoreChoice = 'take' | 'beside' | 'replace' | 'skip';

export interface Restored {
  readonly assessments: number;
  readonly documents: number;
  /** Files whose bytes were not here before, or were damaged. */
  readonly files: number;
  /** Documents left out because their bytes are neither in the file nor here. */
  readonly withoutBytes: number;
}

export type RestoreFailure =
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'damaged-entry'; readonly entry: string }
  | StorageTrouble;

/**
 * Brings in what was chosen: first all bytes, then all records in one transaction, so that
 * no record is ever without its bytes. What is needed to undo it is written with the
 * records. When it does not succeed, nothing of it stays.
 */
export async function restore(
  desk: Desk,
  backup: InspectedBackup,
  choices: ReadonlyMap<AssessmentId, RestoreChoice>,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Result<Restored, RestoreFailure>> {
  const { db } = desk;
  const added: Digest[] = [];
  const undone = async (failure: RestoreFailure): Promise<Result<never, RestoreFailure>> => {
    await eraseFiles(db, added.map(db.vault.name)).catch(() => undefined);
    return fail(failure);
  };
  const done = await attempt<Restored, RestoreFailure>(async () => {
    const wanted = await wantedRecords(desk, backup, choices);
    const { restoring } = wanted;
    const documents = restoring.flatMap((one) => one.documents);
    const needs = await neededContents(desk, backup, documents);
    const brought = await bringBytes(desk, backup, { needs, added }, progress, signal);
    if (!brought.ok) return brought;
    const changes = await changesFor(desk, backup, wanted);
    const files = brought.value;
    // Nothing but bytes that records here lacked: an earlier restore can still be undone.
    if (changes.length === 0) return ok({ assessments: 0, documents: 0, files, withoutBytes: 0 });
    const undo = await undoRow(desk, changes, added);
    try {
      const telling = await tellingOf(desk, backup.journals, restoring);
      await writeTogether(db, [...changes.map(({ change }) => change), undo], [...needs], telling);
    } catch (error) {
      if (error instanceof NotAsSeen) return fail({ kind: 'changed-meanwhile' as const });
      throw error;
    }
    return ok({
      assessments: restoring.length,
      documents: documents.length,
      files,
      withoutBytes: wanted.withoutBytes,
    });
  });
  return done.ok ? done : undone(done.error);
}

async function wantedRecords(
  { db, newId, newDocumentId }: Desk,
  backup: InspectedBackup,
  choices: ReadonlyMap<AssessmentId, RestoreChoice>,
): Promise<Wanted> {
  const packed = packedContents(backup);
  const here = new Set(await db.files.toCollection().primaryKeys());
  const hasBytes = (one: EvidenceDocument): boolean =>
    (contentsNamedBy(one) ?? []).every(
      (digest) => packed.has(digest) || here.has(db.vault.name(digest)),
    );
  const owners = new Map(
    (await readRows(db, 'documents')).map(({ row }) => [keyOf(row), ownerOf(row)]),
  );
  const restoring: Restoring[] = [];
  const replaced = new Set<AssessmentId>();
  let withoutBytes = 0;
  for (const incoming of backup.assessments) {
    const choice = choices.get(incoming.id) ?? 'skip';
    if (choice === 'skip') continue;
    const id = choice === 'beside' ? newId() : incoming.id;
    if (choice === 'replace') replaced.add(incoming.id);
    const evidence = backup.documents.filter((one) => one.assessmentId === incoming.id);
    withoutBytes += evidence.filter((one) => !hasBytes(one)).length;
    const documents = evidence.filter(hasBytes).map((one): EvidenceDocument => {
      const owner = owners.get(one.id);
      const isFree = choice !== 'beside' && (owner === undefined || replaced.has(owner));
      const own = isFree ? one.id : newDocumentId();
      return { ...asStored(backup, one), id: own, assessmentId: id };
    });
    const assessment = { ...asStored(backup, incoming), id };
    restoring.push({ from: incoming.id, assessment, documents });
  }
  return { restoring, withoutBytes, replaced };
}

/**
 * The contents without which nothing is written: those of the evidence, and of the packages
 * that come along whatever of them there is.
 */
async function neededContents(
  { db }: Desk,
  backup: InspectedBackup,
  documents: readonly EvidenceDocument[],
): Promise<ReadonlySet<string>> {
  const packed = packedContents(backup);
  const here = new Set(await db.files.toCollection().primaryKeys());
  const ofPackages = backup.packages
    .flatMap((one) => contentsOfPackage(one) ?? [])
    .filter((digest) => packed.has(digest) || here.has(db.vault.name(digest)));
  return new Set([...documents.flatMap((one) => contentsNamedBy(one) ?? []), ...ofPackages]);
}

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
async function bringBytes(
  desk: Desk,
  backup: InspectedBackup,
  { needs, added }: { readonly needs: ReadonlySet<string>; readonly added: Digest[] },
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Result<number, RestoreFailure>> {
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

/** The record without what reading it adds: what comes back is exactly what was stored. */
function asStored<T extends { readonly id: string }>(backup: InspectedBackup, record: T): T {
  return (backup.asStored.get(record.id) as T | undefined) ?? record;
}
