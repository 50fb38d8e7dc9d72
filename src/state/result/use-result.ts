import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import type { Result } from '#core/lib/result.ts';
import { newestResult, type HeldResult } from '#core/review/last-year.ts';
import { listResultVersions } from '#workflow/result/list-results.ts';
import {
  readResult,
  type ReadResult,
  type ReadResultFailure,
} from '#workflow/result/read-result.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';

/** One result with everything that is known of it here; undefined while it is read. */
export function useResult(fingerprint: Digest): Result<ReadResult, ReadResultFailure> | undefined {
  const desk = useDesk();
  return useLive(() => readResult(desk, fingerprint), [desk, fingerprint]);
}

/** The newest version of the result of an assessment; null = none is here. */
export function useNewestResult(assessment: AssessmentId): HeldResult | null {
  const desk = useDesk();
  const versions = useLive(() => listResultVersions(desk, assessment), [desk, assessment]);
  return versions?.ok ? (newestResult(versions.value) ?? null) : null;
}
