/** Something read, with what it was read from. */
export interface Ahead<T, R> {
  readonly from: T;
  readonly read: R;
}

/** While one is read to its end, the next begins: nobody waits for bytes to come. */
const READ_AT_ONCE = 2;

interface Reading<T, R> {
  readonly from: T;
  done: { readonly read: R } | undefined;
}

/**
 * Reads on while what was read before is still being worked on, at most `most` ahead. Gives
 * what is ready, in its order, all of it at once: slow work gets larger pieces. Ends when
 * everything was read, or when it is stopped. `read` must not reject.
 */
export async function* readAhead<T, R>(
  all: readonly T[],
  read: (one: T) => Promise<R>,
  most: number,
  signal: AbortSignal,
): AsyncGenerator<readonly Ahead<T, R>[]> {
  const waiting = all[Symbol.iterator]();
  const queue: Reading<T, R>[] = [];
  const state = { over: false };
  let wake = (): void => undefined;
  const readOn = (): void => {
    while (queue.length < most && queue.filter(({ done }) => !done).length < READ_AT_ONCE) {
      const next = waiting.next();
      if (next.done || signal.aborted || state.over) return;
      const one: Reading<T, R> = { from: next.value, done: undefined };
      queue.push(one);
      void read(one.from).then((found) => {
        one.done = { read: found };
        readOn();
        wake();
      });
    }
  };
  try {
    readOn();
    while (queue.length > 0 && !signal.aborted) {
      const changed = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const end = queue.findIndex(({ done }) => !done);
      const ready = queue.splice(0, end < 0 ? queue.length : end);
      readOn();
      if (ready.length > 0) {
        yield ready.flatMap(({ from, done }) => (done ? [{ from, ...done }] : []));
      } else await changed;
    }
  } finally {
    state.over = true;
  }
}
