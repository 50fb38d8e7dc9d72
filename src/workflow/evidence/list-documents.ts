import type { AssessmentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { readDocuments, type DocumentList } from '#storage/documents.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export type DocumentsFound = Result<DocumentList, StorageTrouble>;

/** The evidence of one assessment, oldest first, deleted and damaged records included. */
export function listDocuments(desk: Desk, id: AssessmentId): Promise<DocumentsFound> {
  return attempt(async () => ok(await readDocuments(desk.db, id)));
}
