import {
  BLANK_DETAILS,
  type EvidenceDocument,
  type EvidenceSupport,
} from '#core/evidence/document.ts';
import { withSupport } from '#core/evidence/supports.ts';
import { titleOfName } from '#core/evidence/title-of-name.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import { changeDocument, insertDocuments, readDocuments } from '#storage/documents.ts';
import { hasFile, sealFile } from '#storage/files.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { mendFiles } from './mend-files.ts';
import {
  lostBytes,
  type prepareFile,
  type PhotoOutcome,
  type PhotoWish,
  type PreparedFile,
  type PrepareFailure,
  type Watch,
} from './prepare-file.ts';

/** Where files are to be attached, and how. */
export interface AttachOrder {
  readonly assessmentId: AssessmentId;
  /** What every file is to support; empty = it is only put into the list of evidence. */
  readonly links: readonly EvidenceSupport[];
  readonly photos: PhotoWish;
  /** Who attaches. */
  readonly by: string;
}

/** A file that is ready for the disk, or why it never will be. */
export type Prepared = Awaited<ReturnType<typeof prepareFile>>;

/** What became of one file. */
export type AttachOutcome =
  | {
      readonly kind: 'attached';
      readonly document: EvidenceDocument;
      readonly photo: PhotoOutcome;
    }
  /** The same bytes are evidence of this assessment already; no second record was made. */
  | {
      readonly kind: 'already-here';
      readonly document: EvidenceDocument;
      /** Whether it newly supports what the file was attached for. */
      readonly linked: boolean;
    }
  | PrepareFailure
  | ReadFailure
  | StorageTrouble;

/** The document of this assessment that has the same bytes. Its records are only read when they may. */
async function sameBytes(
  { db }: Desk,
  assessmentId: AssessmentId,
  { file, source }: PreparedFile,
): Promise<EvidenceDocument | undefined> {
  const here = [...new Set([file.digest, source])].map((digest) => hasFile(db, digest));
  if (!(await Promise.all(here)).includes(true)) return undefined;
  const { sound } = await readDocuments(db, assessmentId);
  return sound.find((one) => {
    const known = [one.file.digest, one.original?.digest];
    return one.status === 'active' && (known.includes(file.digest) || known.includes(source));
  });
}

async function linkExisting(
  { db, now }: Desk,
  { links, by }: AttachOrder,
  found: EvidenceDocument,
): Promise<AttachOutcome> {
  if (withSupport(found.supports, links) === found.supports) {
    return { kind: 'already-here', document: found, linked: false };
  }
  const edited = { at: now(), by };
  const change = (stored: EvidenceDocument): Result<EvidenceDocument, ReadFailure> =>
    stored.status === 'deleted'
      ? fail({ kind: 'missing' })
      : ok({
          ...stored,
          supports: withSupport(stored.supports, links),
          revision: stored.revision + 1,
          edited,
        });
  const changed = await changeDocument(db, found.id, change, { verb: 'attach', by });
  return changed.ok
    ? { kind: 'already-here', document: changed.value, linked: true }
    : changed.error;
}

/** A fresh record of a file that is about to be stored. */
export function recordOf(
  desk: Desk,
  { assessmentId, links, by }: AttachOrder,
  { file, original }: PreparedFile,
): EvidenceDocument {
  return {
    ...BLANK_DETAILS,
    formatVersion: 1,
    id: desk.newDocumentId(),
    assessmentId,
    revision: 0,
    status: 'active',
    file,
    original,
    earlier: [],
    title: titleOfName(file.name),
    supports: withSupport([], links),
    replies: [],
    addedAt: desk.now(),
    addedBy: by,
    edited: null,
  };
}

async function insert(
  desk: Desk,
  order: AttachOrder,
  prepared: PreparedFile,
  signal: AbortSignal,
): Promise<AttachOutcome> {
  const document = recordOf(desk, order, prepared);
  const rows = await Promise.all(
    prepared.bytes.map(({ digest, blob }) => sealFile(desk.db, digest, blob)),
  );
  if (signal.aborted) return { kind: 'cancelled' };
  await insertDocuments(desk.db, [document], rows, { verb: 'attach', by: order.by });
  return { kind: 'attached', document, photo: prepared.photo };
}

/**
 * Stores a prepared file: record and bytes durably in one transaction. Bytes that this
 * assessment has already make no second record. After a cancel, or any other outcome than
 * `attached` and `already-here`, nothing was stored.
 */
export async function storePrepared(
  desk: Desk,
  order: AttachOrder,
  file: File,
  prepared: Prepared,
  { signal }: Pick<Watch, 'signal'>,
): Promise<AttachOutcome> {
  if (!prepared.ok) return prepared.error;
  const stored = await attempt<AttachOutcome, never>(async () => {
    await mendFiles(desk, prepared.value.bytes);
    const found = await sameBytes(desk, order.assessmentId, prepared.value);
    return ok(
      found
        ? await linkExisting(desk, order, found)
        : await insert(desk, order, prepared.value, signal),
    );
  });
  if (stored.ok) return stored.value;
  return (await lostBytes(file)) ?? stored.error;
}
