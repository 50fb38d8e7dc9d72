import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { AssessmentId, DocumentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { readAssessment, type ReadFailure } from '#storage/assessments.ts';
import { parseDocument } from '#storage/documents.ts';
import { readRow } from '#storage/rows/rows.ts';
import { NotAsSeen, writeTogether, type RowChange } from '#storage/rows/write-together.ts';
import type { Desk } from '#workflow/desk.ts';

/** An assessment with some of its evidence, and the rows as they lie on disk by key. */
export interface SeenRows {
  readonly assessment: Assessment;
  readonly documents: readonly EvidenceDocument[];
  readonly stored: ReadonlyMap<string, unknown>;
}

/** Reads what a change is about, with the rows as they lie on disk; those first, so that a later write is noticed. */
export async function lookAt(
  { db }: Desk,
  id: AssessmentId,
  documentIds: readonly DocumentId[],
): Promise<Result<SeenRows, ReadFailure>> {
  const row = await readRow(db, 'assessments', id);
  const assessment = await readAssessment(db, id);
  if (!assessment.ok) return assessment;
  const documents: EvidenceDocument[] = [];
  const stored = new Map<string, unknown>([[id, row.stored]]);
  for (const documentId of documentIds) {
    const opened = await readRow(db, 'documents', documentId);
    const document = parseDocument(opened);
    if (!document.ok) return document;
    documents.push(document.value);
    stored.set(documentId, opened.stored);
  }
  return ok({ assessment: assessment.value, documents, stored });
}

/** Writes all of it or nothing, if every record still is as it was seen. */
export async function writeSeen(
  { db }: Desk,
  seen: SeenRows,
  assessment: Assessment,
  documents: readonly EvidenceDocument[],
  note: { readonly by: string; readonly about: string },
): Promise<boolean> {
  const row = (table: 'assessments' | 'documents', after: { readonly id: string }): RowChange => ({
    table,
    key: after.id,
    before: seen.stored.get(after.id),
    after,
  });
  try {
    const rows = [
      row('assessments', assessment),
      ...documents.map((document) => row('documents', document)),
    ];
    await writeTogether(db, rows, [], { note: { verb: 'spreadsheet', ...note } });
    return true;
  } catch (error) {
    if (error instanceof NotAsSeen) return false;
    throw error;
  }
}
