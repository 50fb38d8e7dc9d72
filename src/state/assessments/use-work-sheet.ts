import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { makeWorkSheetInWorker } from '#worker/client.ts';
import { useDesk } from '#state/desk.ts';
import { useMaking } from '#state/saving/use-making.ts';

interface WorkSheetMaker {
  readonly state: ReturnType<typeof useMaking<{ readonly size: number }>>['state'];
  /** Makes the sheet; `keep` gets the finished file. */
  readonly make: (instrument: LoadedRubric, keep: (pdf: Blob) => void) => Promise<void>;
  readonly cancel: () => void;
}

/** Makes the blank work sheet of an instrument in a worker, with progress and cancel. */
export function useWorkSheet(): WorkSheetMaker {
  const desk = useDesk();
  const { state, run, cancel } = useMaking<{ readonly size: number }>();
  const make: WorkSheetMaker['make'] = ({ rubric, ref }, keep) =>
    run(async (progress, signal) => {
      const order = { rubric, ref, madeAt: desk.now() };
      const bytes = await makeWorkSheetInWorker(order, progress, signal);
      const pdf = new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
      keep(pdf);
      return { size: pdf.size };
    });
  return { state, make, cancel };
}
