import { create } from 'zustand';
import { say } from '#state/saving/toasts.ts';
import { whileAsked } from '#state/saving/while-asked.ts';

/** Work on an import of a table that goes on when its page is left. */
export interface TableJob {
  readonly kind: 'take' | 'undo';
  /** Of the import. */
  readonly id: string;
  readonly fileName: string;
  readonly done: number;
  /** 0 = it is still being prepared. */
  readonly total: number;
  readonly cancel: () => void;
}

export const useTableJobs = create<{ readonly list: readonly TableJob[] }>(() => ({ list: [] }));

interface JobOrder<T> extends Pick<TableJob, 'kind' | 'id' | 'fileName'> {
  readonly work: (
    progress: (done: number, total: number) => void,
    signal: AbortSignal,
  ) => Promise<T>;
  /** How it ended, for where its page is no longer seen; empty = nothing is said. */
  readonly told: (result: T) => string;
  readonly isSeen: () => boolean;
  /** How far it is, for the page that began it. */
  readonly progress: (done: number, total: number) => void;
}

/**
 * Runs work on an import to its end, whatever page is shown; closing the window asks first.
 * It can be stopped from the list, and then changes nothing. Rejects as `work` does.
 */
export async function runTableJob<T>({
  kind,
  id,
  fileName,
  work,
  told,
  isSeen,
  progress,
}: JobOrder<T>): Promise<T> {
  const controller = new AbortController();
  const job: TableJob = {
    kind,
    id,
    fileName,
    done: 0,
    total: 0,
    cancel: () => controller.abort(),
  };
  const others = (list: readonly TableJob[]): readonly TableJob[] =>
    list.filter((one) => one.id !== id);
  useTableJobs.setState(({ list }) => ({ list: [...others(list), job] }));
  const tell = (done: number, total: number): void => {
    // It comes by another way than the end, and may come after it.
    useTableJobs.setState(({ list }) => ({
      list: list.map((one) => (one.id === id ? { ...one, done, total } : one)),
    }));
    progress(done, total);
  };
  try {
    const result = await whileAsked(() => work(tell, controller.signal));
    const words = told(result);
    if (!isSeen() && words !== '') say(words);
    return result;
  } finally {
    useTableJobs.setState(({ list }) => ({ list: others(list) }));
  }
}

/** Stops the work on an import, where there is any. */
export function cancelTableJob(id: string): void {
  useTableJobs
    .getState()
    .list.find((one) => one.id === id)
    ?.cancel();
}
