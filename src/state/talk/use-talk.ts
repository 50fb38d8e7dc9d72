import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { listThreads, type Talk } from '#workflow/talk/list-messages.ts';
import { readTalkPlace, subjectOf, type TalkPlace } from '#workflow/talk/read-talk.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { localDay } from '#state/local-day.ts';

interface TalkHere {
  readonly talk: Talk;
  readonly place: TalkPlace;
}

/** What is said about an assessment, and what it is said about; undefined until it is read. */
export function useTalk(id: AssessmentId): Result<TalkHere, StorageTrouble> | undefined {
  const desk = useDesk();
  // Apart: submissions are large, and a message that is typed changes nothing of them.
  const talk = useLive(() => listThreads(desk, id, localDay), [desk, id]);
  const place = useLive(() => readTalkPlace(desk, id), [desk, id]);
  if (!talk || !place) return undefined;
  if (!talk.ok) return talk;
  return place.ok ? ok({ talk: talk.value, place: place.value }) : place;
}

/** The assessment a submission is of; null = it is not here. */
export function useSubject(
  submission: Digest,
): Result<AssessmentId | null, StorageTrouble> | undefined {
  const desk = useDesk();
  return useLive(() => subjectOf(desk, submission), [desk, submission]);
}
