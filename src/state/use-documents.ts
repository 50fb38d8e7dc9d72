import type { AssessmentId } from '#core/lib/ids.ts';
import { listDocuments, type DocumentsFound } from '#workflow/list-documents.ts';
import { useDesk } from './desk.ts';
import { useLive } from './live.ts';
import { useCalm } from './use-calm.ts';

/** Many files in a row are drawn, scored and checked twice a second, not once for each. */
const CALM_MS = 500;

/** The evidence of one assessment as stored now; undefined until it is read. */
export function useDocuments(id: AssessmentId): DocumentsFound | undefined {
  const desk = useDesk();
  const found = useLive(() => listDocuments(desk, id), [desk, id]);
  return useCalm(found, CALM_MS);
}
