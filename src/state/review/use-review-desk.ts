import type { Digest } from '#core/lib/ids.ts';
import type { HeldResult } from '#core/review/last-year.ts';
import type { Stop } from '#core/review/walk-order.ts';
import { answeredSubmissions } from '#workflow/submit/answered-submissions.ts';
import { listResultVersions } from '#workflow/result/list-results.ts';
import { reviewWalk } from '#workflow/review/review-walk.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';

/** What every indicator of every submission is looked at with; read once for all of them. */
export interface ReviewDesk {
  /** In the order in which they are walked through. */
  readonly stops: readonly Stop[];
  /** Submissions about which anything was said. */
  readonly answered: ReadonlySet<Digest>;
  readonly results: readonly HeldResult[];
}

const NOTHING: ReadonlySet<Digest> = new Set();

/** The desk around a review; empty lists until they are read. Saving a sheet does not read them anew. */
export function useReviewDesk(): ReviewDesk {
  const desk = useDesk();
  const walk = useLive(() => reviewWalk(desk), [desk]);
  const answered = useLive(() => answeredSubmissions(desk), [desk]);
  const results = useLive(() => listResultVersions(desk), [desk]);
  return {
    stops: walk?.ok ? walk.value : [],
    answered: answered?.ok ? answered.value : NOTHING,
    results: results?.ok ? results.value : [],
  };
}
