import type { AssessmentId } from '#core/lib/ids.ts';
import type { Result } from '#core/lib/result.ts';
import type { FinalizeFailure, FinalizeOrder } from '#workflow/result/finalize.ts';
import type { SentCarried } from '#workflow/submit/send-carried.ts';
import { resultName } from '#state/backup/backup-name.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { flushAll } from '#state/saving/open-editors.ts';
import { useMaking } from '#state/saving/use-making.ts';

interface Ready {
  readonly outcome: Result<SentCarried, FinalizeFailure>;
}

/** Makes the result of a meeting: the code that writes files arrives when it is asked for. */
export function useFinalize(
  id: AssessmentId,
  agency: string,
  year: number,
): {
  readonly state: ReturnType<typeof useMaking<Ready>>['state'];
  readonly make: (order: Omit<FinalizeOrder, 'fileName'>) => Promise<void>;
} {
  const desk = useDesk();
  const { state, run } = useMaking<Ready>();
  const make = (order: Omit<FinalizeOrder, 'fileName'>): Promise<void> =>
    run(async () => {
      await flushAll();
      const { finalizeMeeting } = await import('#workflow/result/finalize.ts');
      const fileName: FinalizeOrder['fileName'] = (stage, revision) =>
        resultName(agency, year, stage, revision);
      const made = await finalizeMeeting(desk, id, { ...order, fileName }, localDay);
      return { outcome: made };
    });
  return { state, make };
}
