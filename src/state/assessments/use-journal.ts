import type { AssessmentId } from '#core/lib/ids.ts';
import type { Result } from '#core/lib/result.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { readJournal, type ReadJournal } from '#workflow/journal/read-journal.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';

/** The journal of an assessment as stored now; undefined until it is read. */
export function useJournal(id: AssessmentId): Result<ReadJournal, StorageTrouble> | undefined {
  const desk = useDesk();
  return useLive(() => readJournal(desk, id), [desk, id]);
}
