import { useEffect, useMemo } from 'react';
import type { AgreementOrder, AgreementReport } from '#core/agreement/report.ts';
import type { Result } from '#core/lib/result.ts';
import { measureAgreementInWorker } from '#worker/client.ts';
import { readAgreement, type Agreement } from '#workflow/review/agreement.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { useMaking } from '#state/saving/use-making.ts';

/** What may be compared here, kept fresh. Undefined until it was read. */
export function useAgreement(): Result<Agreement, StorageTrouble> | undefined {
  const desk = useDesk();
  return useLive(() => readAgreement(desk), [desk]);
}

interface Measured {
  readonly report: AgreementReport;
}

interface Measuring {
  readonly state: ReturnType<typeof useMaking<Measured>>['state'];
  readonly again: () => void;
  readonly cancel: () => void;
}

/** Measures what is ordered in a worker, anew whenever the order is another one. */
export function useMeasured(order: AgreementOrder): Measuring {
  const { state, run, cancel } = useMaking<Measured>();
  const { rubric, only, parts } = order;
  // A live query that ran again gives new objects of the same content; a rubric stays its own.
  const content = JSON.stringify(order.sheets);
  const same = useMemo(
    (): AgreementOrder => ({
      rubric,
      sheets: JSON.parse(content) as AgreementOrder['sheets'],
      only,
      parts,
    }),
    [rubric, content, only, parts],
  );
  const measure = (): void =>
    void run(async (progress, signal) => ({
      report: await measureAgreementInWorker(same, progress, signal),
    }));
  // Only another content measures anew; `run` is made at every render.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(measure, [same]);
  return { state, again: measure, cancel };
}
