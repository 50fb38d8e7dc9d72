import { useCallback, useEffect, useRef, useState } from 'react';
import { Cancelled } from '#worker/client.ts';

/** Where the making of a file stands; `T` is what is known of the finished one. */
type Making<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly done: number; readonly total: number }
  | ({ readonly kind: 'ready' } & T)
  | { readonly kind: 'failed'; readonly detail: string };

type Work<T> = (progress: (done: number, total: number) => void, signal: AbortSignal) => Promise<T>;

interface Maker<T> {
  readonly state: Making<T>;
  readonly run: (work: Work<T>) => Promise<void>;
  readonly cancel: () => void;
}

/**
 * Follows one piece of work in a worker: its progress, its end, its failure. Starting
 * anew or leaving the page cancels what still runs, and nothing of it is shown any more.
 */
export function useMaking<T extends object>(): Maker<T> {
  const [state, setState] = useState<Making<T>>({ kind: 'idle' });
  const running = useRef<AbortController>(null);
  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const run = async (work: Work<T>): Promise<void> => {
    cancel();
    const controller = new AbortController();
    running.current = controller;
    const show = (next: Making<T>): void => {
      if (running.current === controller) setState(next);
    };
    show({ kind: 'making', done: 0, total: 1 });
    // Words of the progress may arrive after the end: they are of another thread.
    let isOver = false;
    const end = (last: Making<T>): void => {
      isOver = true;
      show(last);
    };
    const progress = (done: number, total: number): void => {
      if (!isOver && !controller.signal.aborted) show({ kind: 'making', done, total });
    };
    try {
      end({ kind: 'ready', ...(await work(progress, controller.signal)) });
    } catch (error) {
      end(
        error instanceof Cancelled ? { kind: 'idle' } : { kind: 'failed', detail: String(error) },
      );
    }
  };
  return { state, run, cancel };
}
