import type { AssessmentId } from '#core/lib/ids.ts';
import { listDocuments, type DocumentsFound } from '#workflow/evidence/list-documents.ts';
import { useAttachQueue } from './attach-queue.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { useCalm } from '#state/saving/use-calm.ts';

/** Files in a row are drawn, scored and checked twice a second, not once for each; many, less often. */
const CALM_MS = 500;
const MANY = 20;
const CALM_OF_MANY_MS = 3000;

const isLong = ({ items }: ReturnType<typeof useAttachQueue.getState>): boolean =>
  items.filter(({ state }) => state.kind !== 'ended').length > MANY;

/** The evidence of one assessment as stored now; undefined until it is read. */
export function useDocuments(id: AssessmentId): DocumentsFound | undefined {
  const desk = useDesk();
  const found = useLive(() => listDocuments(desk, id), [desk, id]);
  return useCalm(found, useAttachQueue(isLong) ? CALM_OF_MANY_MS : CALM_MS);
}
