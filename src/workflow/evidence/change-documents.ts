import { documentSchema, type EvidenceDocument } from '#core/evidence/document.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import { changeDocuments as changeStored } from '#storage/change-documents.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** What can be said about several documents at once. */
export type SharedDetails = Partial<Pick<EvidenceDocument, 'informationClass' | 'standing'>>;

/** A change to one of several documents, by somebody who had read this revision of it. */
export interface DocumentEdit {
  readonly id: DocumentId;
  readonly revision: number;
  readonly details: SharedDetails;
}

/** Somebody else changed this document after the writer had read it; it was left as it is. */
interface Stale {
  readonly kind: 'stale';
}

export interface EditOutcome {
  readonly id: DocumentId;
  /** Takes the change back; null when nothing was written. */
  readonly undo: DocumentEdit | null;
  readonly result: Result<EvidenceDocument, Stale | ReadFailure>;
}

/** What stood there before, to be put back into the record as it is now. */
function undoOf(before: EvidenceDocument, { details }: DocumentEdit): DocumentEdit {
  const { id, informationClass, standing } = before;
  return {
    id,
    revision: before.revision + 1,
    details: {
      ...(details.informationClass !== undefined && { informationClass }),
      ...(details.standing !== undefined && { standing }),
    },
  };
}

/**
 * Says the same about several documents, durably and in one transaction. Each is written
 * only if it still has the revision the writer had read; what became of each is told, in
 * the order of `edits`. Fails as a whole, with nothing written, when the storage does.
 */
export function changeDocuments(
  desk: Desk,
  edits: readonly DocumentEdit[],
  by: string,
): Promise<Result<readonly EditOutcome[], StorageTrouble>> {
  return attempt(async () => {
    const edited = { at: desk.now(), by };
    const wanted = new Map(edits.map((edit) => [edit.id, edit]));
    const before = new Map<DocumentId, EvidenceDocument>();
    const change = (stored: EvidenceDocument): Result<EvidenceDocument, Stale> => {
      const edit = wanted.get(stored.id);
      if (stored.revision !== edit?.revision) return fail({ kind: 'stale' });
      before.set(stored.id, stored);
      const next = { ...stored, ...edit.details, revision: edit.revision + 1, edited };
      return ok(documentSchema.parse(next));
    };
    const note = { verb: 'document', by } as const;
    const results = await changeStored(desk.db, [...wanted.keys()], change, note);
    return ok(
      [...wanted.values()].flatMap((edit, at): readonly EditOutcome[] => {
        const result = results[at];
        const was = before.get(edit.id);
        if (!result) return [];
        return [{ id: edit.id, undo: result.ok && was ? undoOf(was, edit) : null, result }];
      }),
    );
  });
}
