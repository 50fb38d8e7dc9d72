import { useEffect, useRef } from 'react';
import { makeReportInWorker } from '#worker/client.ts';
import { useAssessment, useAssessmentHandle } from './assessment-context.ts';
import { useDesk } from '#state/desk.ts';
import { useMaking } from '#state/saving/use-making.ts';

interface ReadyReport {
  readonly pdf: Blob;
  readonly address: string;
  readonly at: string;
}

interface ReportMaker {
  readonly state: ReturnType<typeof useMaking<ReadyReport>>['state'];
  readonly make: () => Promise<void>;
  readonly cancel: () => void;
}

/** Makes the report of the open assessment in a worker, with progress and cancel. */
export function useReport(): ReportMaker {
  const { rubric } = useAssessmentHandle();
  const { assessment, documents } = useAssessment();
  const desk = useDesk();
  const { state, run, cancel } = useMaking<ReadyReport>();
  const shown = useRef('');
  useEffect(() => () => URL.revokeObjectURL(shown.current), []);

  const make = (): Promise<void> =>
    run(async (progress, signal) => {
      const at = desk.now();
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const order = { rubric, assessment, documents, made: { at, timeZone, sample: desk.sample } };
      const bytes = await makeReportInWorker(order, progress, signal);
      const pdf = new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
      URL.revokeObjectURL(shown.current);
      shown.current = URL.createObjectURL(pdf);
      return { pdf, address: shown.current, at };
    });
  return { state, make, cancel };
}
