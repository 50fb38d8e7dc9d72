import type { AssessmentId } from '#core/lib/ids.ts';
import { listDocuments, type DocumentsFound } from '#workflow/list-documents.ts';
import { useDesk } from './desk.ts';
import { useLive } from './live.ts';

/** The evidence of one assessment as stored now; undefined until it is read. */
export function useDocuments(id: AssessmentId): DocumentsFound | undefined {
  const desk = useDesk();
  return useLive(() => listDocuments(desk, id), [desk, id]);
}
