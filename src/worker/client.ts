import { proxy, wrap } from 'comlink';
import type { ReportOrder } from '#workflow/make-report.ts';
import type { HeavyVerbs } from './entry.ts';

/** The person pressed "Batal": no result, and nothing went wrong. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/**
 * Runs one heavy verb in a worker of its own. Aborting ends the worker at once,
 * whatever it is doing; so does the end of the work.
 */
async function inWorker<T>(
  signal: AbortSignal,
  run: (verbs: ReturnType<typeof wrap<HeavyVerbs>>) => Promise<T>,
): Promise<T> {
  if (signal.aborted) throw new Cancelled('cancelled');
  const worker = new Worker(new URL('./entry.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<T>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Cancelled('cancelled')), { once: true });
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
      run(wrap<HeavyVerbs>(worker)).then(resolve, reject);
    });
  } finally {
    worker.terminate();
  }
}

/** Makes the report off the main thread. Rejects with {@link Cancelled} when aborted. */
export function makeReportInWorker(
  order: ReportOrder,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  return inWorker(signal, (verbs) => verbs.makeReport(order, proxy(progress)));
}
