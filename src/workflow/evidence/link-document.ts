import type { EvidenceDocument, EvidenceSupport } from '#core/evidence/document.ts';
import { withoutSupport, withSupport } from '#core/evidence/supports.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import { changeDocument } from '#storage/documents.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { StaleDocument } from './change-document.ts';
import type { Desk } from '#workflow/desk.ts';

type Supports = EvidenceDocument['supports'];
type Linked = Promise<Result<EvidenceDocument, StaleDocument | ReadFailure | StorageTrouble>>;

function changeSupports(
  desk: Desk,
  { id, revision }: EvidenceDocument,
  change: (supports: Supports) => Supports,
  by: string,
): Linked {
  return attempt(() => {
    const edited = { at: desk.now(), by };
    const linked = (stored: EvidenceDocument): Result<EvidenceDocument, StaleDocument> => {
      if (stored.revision !== revision) return fail({ kind: 'stale', stored });
      const supports = change(stored.supports);
      return ok(
        supports === stored.supports
          ? stored
          : { ...stored, supports, revision: revision + 1, edited },
      );
    };
    return changeDocument(desk.db, id, linked, { verb: 'document', by });
  });
}

/**
 * Lets a document support one more thing, if the record is still as the writer read it.
 * A link that is there already changes nothing.
 */
export function linkDocument(
  desk: Desk,
  document: EvidenceDocument,
  link: EvidenceSupport,
  by: string,
): Linked {
  return changeSupports(desk, document, (supports) => withSupport(supports, [link]), by);
}

/** Takes a link away; the document itself stays in the list of evidence. */
export function unlinkDocument(
  desk: Desk,
  document: EvidenceDocument,
  link: EvidenceSupport,
  by: string,
): Linked {
  return changeSupports(desk, document, (supports) => withoutSupport(supports, link), by);
}
