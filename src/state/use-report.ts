import { useCallback, useEffect, useRef, useState } from 'react';
import { Cancelled, makeReportInWorker } from '#worker/client.ts';
import { useAssessment } from './assessment-context.ts';
import { useDesk } from './desk.ts';

type ReportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready'; readonly pdf: Blob; readonly address: string; readonly at: string }
  | { readonly kind: 'failed'; readonly detail: string };

interface ReportMaker {
  readonly state: ReportState;
  readonly make: () => Promise<void>;
  readonly cancel: () => void;
}

/** Makes the report of the open assessment in a worker, with progress and cancel. */
export function useReport(): ReportMaker {
  const { rubric, assessment } = useAssessment();
  const desk = useDesk();
  const [state, setState] = useState<ReportState>({ kind: 'idle' });
  const running = useRef<AbortController>(null);
  const shown = useRef('');

  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(
    () => () => {
      running.current?.abort();
      URL.revokeObjectURL(shown.current);
    },
    [],
  );

  const make = async (): Promise<void> => {
    cancel();
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: 'making', done: 0, total: 1 });
    const at = desk.now();
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const progress = (done: number, total: number): void => {
      if (!controller.signal.aborted) setState({ kind: 'making', done, total });
    };
    try {
      const order = { rubric, assessment, made: { at, timeZone } };
      const bytes = await makeReportInWorker(order, progress, controller.signal);
      const pdf = new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
      URL.revokeObjectURL(shown.current);
      shown.current = URL.createObjectURL(pdf);
      setState({ kind: 'ready', pdf, address: shown.current, at });
    } catch (error) {
      if (error instanceof Cancelled) setState({ kind: 'idle' });
      else setState({ kind: 'failed', detail: String(error) });
    }
  };
  return { state, make, cancel };
}
