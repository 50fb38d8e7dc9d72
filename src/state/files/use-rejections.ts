import type { Result } from '#core/lib/result.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { listRejections, type RejectionRound } from '#workflow/receive/list-rejections.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';

/** The rounds whose verdicts can be counted here, kept fresh. Undefined until they were read. */
export function useRejections(): Result<readonly RejectionRound[], StorageTrouble> | undefined {
  const desk = useDesk();
  return useLive(() => listRejections(desk), [desk]);
}
