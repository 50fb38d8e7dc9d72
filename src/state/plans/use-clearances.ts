import type { Result } from '#core/lib/result.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { listClearances, type ClearanceList } from '#workflow/plans/clearances.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';

/** The register of TIK lines, kept in step with what is stored; undefined while it is read. */
export function useClearances(): Result<ClearanceList, StorageTrouble> | undefined {
  const desk = useDesk();
  return useLive(() => listClearances(desk), [desk]);
}
