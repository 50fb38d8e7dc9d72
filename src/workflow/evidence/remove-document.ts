import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import { changeDocument } from '#storage/documents.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

type Moved = Promise<Result<EvidenceDocument, ReadFailure | StorageTrouble>>;

function setStatus(
  desk: Desk,
  id: DocumentId,
  status: EvidenceDocument['status'],
  by: string,
): Moved {
  return attempt(() => {
    const edited = { at: desk.now(), by };
    return changeDocument<never>(
      desk.db,
      id,
      (stored) => ok({ ...stored, status, revision: stored.revision + 1, edited }),
      { verb: 'document', by },
    );
  });
}

/** Takes a document out of the evidence. Only a mark: record and bytes stay as they are. */
export function removeDocument(desk: Desk, id: DocumentId, by: string): Moved {
  return setStatus(desk, id, 'deleted', by);
}

/** Brings a removed document back with everything it said and supported. */
export function restoreDocument(desk: Desk, id: DocumentId, by: string): Moved {
  return setStatus(desk, id, 'active', by);
}
