import {
  documentSchema,
  type DocumentDetails,
  type EvidenceDocument,
} from '#core/evidence/document.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import { changeDocument as changeStored } from '#storage/documents.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { InvalidDetails } from '#workflow/assessments/create-assessment.ts';
import type { Desk } from '#workflow/desk.ts';

/** Somebody else changed this document after the writer had read it. Nothing was written. */
export interface StaleDocument {
  readonly kind: 'stale';
  readonly stored: EvidenceDocument;
}

export type ChangeDocumentFailure = StaleDocument | InvalidDetails | ReadFailure | StorageTrouble;

/**
 * Stores what is said about a document, durably, if the record still has the revision the
 * writer had read. Returns the record as stored: next revision, time and author filled in.
 */
export function changeDocument(
  desk: Desk,
  id: DocumentId,
  revision: number,
  details: DocumentDetails,
  by: string,
): Promise<Result<EvidenceDocument, ChangeDocumentFailure>> {
  const edited = { at: desk.now(), by };
  const change = (
    stored: EvidenceDocument,
  ): Result<EvidenceDocument, StaleDocument | InvalidDetails> => {
    if (stored.revision !== revision) return fail({ kind: 'stale', stored });
    const next = { ...stored, ...details, revision: revision + 1, edited };
    const checked = documentSchema.safeParse(next);
    if (checked.success) return ok(checked.data);
    const paths = checked.error.issues.map((issue) => jsonPath(issue.path));
    return fail({ kind: 'invalid-details', paths });
  };
  return attempt(() => changeStored(desk.db, id, change, { verb: 'document', by }));
}
