import { contentsNamedBy, contentsOfPackage } from '#core/backup/references.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { eraseFiles } from '#storage/bin.ts';
import { readRows } from '#storage/rows/rows.ts';
import { NotAsSeen, writeTogether } from '#storage/rows/write-together.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { bringBytes, type BringFailure } from '#workflow/evidence/bring-bytes.ts';
import type { Desk } from '#workflow/desk.ts';
import { keyOf, type InspectedBackup } from './inspect-backup.ts';
import { packedContents } from './preview-restore.ts';
import { changesFor, ownerOf, undoRow, type Wanted } from './restore-changes.ts';
import { tellingOf, type Restoring } from './restore-telling.ts';

/** What is done with one assessment of the file. */
export type RestoreChoice = 'take' | 'beside' | 'replace' | 'skip';

export interface Restored {
  readonly assessments: number;
  readonly documents: number;
  /** Files whose bytes were not here before, or were damaged. */
  readonly files: number;
  /** Documents left out because their bytes are neither in the file nor here. */
  readonly withoutBytes: number;
  /** Records beside the assessments that came along. */
  readonly besides: number;
  /** Of these, those that took the place of a damaged one. */
  readonly mended: number;
}

export type RestoreFailure = { readonly kind: 'changed-meanwhile' } | BringFailure | StorageTrouble;

const NOTHING: Restored = {
  assessments: 0,
  documents: 0,
  files: 0,
  withoutBytes: 0,
  besides: 0,
  mended: 0,
};

const isComing = (table: string): boolean => table !== 'assessments' && table !== 'documents';

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
    if (changes.length === 0) return ok({ ...NOTHING, files });
    const undo = await undoRow(desk, changes, added);
    try {
      const telling = await tellingOf(desk, backup.journals, restoring);
      await writeTogether(db, [...changes.map(({ change }) => change), undo], [...needs], telling);
    } catch (error) {
      if (error instanceof NotAsSeen) return fail({ kind: 'changed-meanwhile' as const });
      throw error;
    }
    const besides = changes.filter(({ change }) => isComing(change.table));
    return ok({
      assessments: restoring.length,
      documents: documents.length,
      files,
      withoutBytes: wanted.withoutBytes,
      besides: besides.length,
      mended: besides.filter(({ before }) => before !== null).length,
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

/** The record without what reading it adds: what comes back is exactly what was stored. */
function asStored<T extends { readonly id: string }>(backup: InspectedBackup, record: T): T {
  return (backup.asStored.get(record.id) as T | undefined) ?? record;
}
