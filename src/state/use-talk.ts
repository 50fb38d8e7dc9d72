import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import type { Result } from '#core/lib/result.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { listThreads, type Talk } from '#workflow/list-messages.ts';
import { readTalkPlace, subjectOf, type TalkPlace } from '#workflow/read-talk.ts';
import { useDesk } from './desk.ts';
import { useLive } from './live.ts';
import { localDay } from './local-day.ts';

interface TalkHere {
  readonly talk: Talk;
  readonly place: TalkPlace;
}

/** What is said about an assessment, and what it is said about; undefined until it is read. */
export function useTalk(id: AssessmentId): Result<TalkHere, StorageTrouble> | undefined {
  const desk = useDesk();
  return useLive(async () => {
    const [talk, place] = await Promise.all([
      listThreads(desk, id, localDay),
      readTalkPlace(desk, id),
    ]);
    if (!talk.ok) return talk;
    if (!place.ok) return place;
    return { ok: true, value: { talk: talk.value, place: place.value } } as const;
  }, [desk, id]);
}

/** The assessment a submission is of; null = it is not here. */
export function useSubject(
  submission: Digest,
): Result<AssessmentId | null, StorageTrouble> | undefined {
  const desk = useDesk();
  return useLive(() => subjectOf(desk, submission), [desk, submission]);
}
