import { createHash } from 'node:crypto';
import { BLANK_DETAILS, type EvidenceDocument } from '#core/evidence/document.ts';
import type { StoredFile } from '#core/evidence/stored-file.ts';
import type { AssessmentId, Digest, DocumentId } from '#core/lib/ids.ts';
import { insertDocuments } from '#storage/documents.ts';
import { sealFile } from '#storage/files.ts';
import type { Desk } from '#workflow/desk.ts';

/** SHA-256 as hexadecimal text, by another implementation than the application's. */
export function sha256(bytes: Uint8Array): Digest {
  return createHash('sha256').update(bytes).digest('hex') as Digest;
}

/** What a record says of these bytes. */
export function storedFile(bytes: Uint8Array, name: string): StoredFile {
  return { digest: sha256(bytes), name, type: 'application/pdf', size: bytes.length };
}

/** A record of evidence about which nothing has been said. */
export function documentWith(id: string, assessmentId: string, file: StoredFile): EvidenceDocument {
  return {
    ...BLANK_DETAILS,
    formatVersion: 1,
    id: id as DocumentId,
    assessmentId: assessmentId as AssessmentId,
    revision: 0,
    status: 'active',
    file,
    original: null,
    earlier: [],
    supports: [],
    replies: [],
    addedAt: '2026-01-05T00:00:00.000Z',
    addedBy: '',
    edited: null,
  };
}

/** Stores evidence with its bytes; gives back the record. */
export async function attach(
  desk: Desk,
  assessmentId: string,
  id: string,
  bytes: Uint8Array,
  name = 'bukti.pdf',
): Promise<EvidenceDocument> {
  const document = documentWith(id, assessmentId, storedFile(bytes, name));
  const row = await sealFile(desk.db, document.file.digest, new Blob([new Uint8Array(bytes)]));
  await insertDocuments(desk.db, [document], [row], { verb: 'attach' });
  return document;
}
