import type { AssessmentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { readAssessment, type ReadFailure } from '#storage/assessments.ts';
import { readDocuments } from '#storage/documents.ts';
import { readHead } from '#storage/journal.ts';
import { writeTogether, type RowChange } from '#storage/rows/write-together.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/**
 * Copies an assessment with all its answers and its evidence under new ids, all or
 * nothing; the original is not touched, and no bytes are stored twice.
 */
export function duplicateAssessment(
  desk: Desk,
  id: AssessmentId,
): Promise<Result<AssessmentId, ReadFailure | StorageTrouble>> {
  return attempt(async () => {
    const source = await readAssessment(desk.db, id);
    if (!source.ok) return source;
    const now = desk.now();
    const copy = {
      ...source.value,
      id: desk.newId(),
      status: 'active' as const,
      createdAt: now,
      updatedAt: now,
    };
    const { sound } = await readDocuments(desk.db, id);
    const { digest } = await readHead(desk.db, id);
    const evidence = sound
      .filter(({ status }) => status === 'active')
      .map((one) => ({ ...one, id: desk.newDocumentId(), assessmentId: copy.id }));
    const added = (table: RowChange['table']) => (row: { readonly id: string }) =>
      ({ table, key: row.id, before: undefined, after: row }) as const;
    await writeTogether(
      desk.db,
      [added('assessments')(copy), ...evidence.map(added('documents'))],
      [],
      { note: { verb: 'create', about: id, heads: digest ? [digest] : [] } },
    );
    return ok(copy.id);
  });
}
