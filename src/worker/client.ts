import { proxy, wrap, type Remote } from 'comlink';
import type { ReportOrder } from '#workflow/make-report.ts';
import type { HeavyVerbs } from './entry.ts';

/** The person pressed "Batal": no result, and nothing went wrong. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

let spare: Worker | undefined;

function takeWorker(): Worker {
  const worker = spare ?? new Worker(new URL('./entry.ts', import.meta.url), { type: 'module' });
  spare = undefined;
  return worker;
}

/**
 * Runs one heavy verb in a worker. A worker that ended well waits for the next
 * verb, so that it also works after the network is gone. Aborting, before the
 * start or while it runs, ends the worker at once, whatever it is doing.
 */
async function inWorker<T>(
  signal: AbortSignal,
  run: (verbs: Remote<HeavyVerbs>) => Promise<T>,
): Promise<T> {
  if (signal.aborted) throw new Cancelled('cancelled');
  const worker = takeWorker();
  try {
    const result = await new Promise<T>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Cancelled('cancelled')), { once: true });
      worker.addEventListener('error', (event) => reject(new Error(event.message)), {
        once: true,
      });
      run(wrap<HeavyVerbs>(worker)).then(resolve, reject);
    });
    if (spare) worker.terminate();
    else spare = worker;
    return result;
  } catch (error) {
    worker.terminate();
    throw error;
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

/** Starts the worker and lets it read its fonts before anything is asked of it. */
export async function warmUpWorker(): Promise<void> {
  await inWorker(new AbortController().signal, (verbs) => verbs.warmUp());
}
