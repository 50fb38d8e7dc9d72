/** Something read, with what it was read from. */
export interface Ahead<T, R> {
  readonly from: T;
  readonly read: R;
}

/**
 * Reads one thing after the other while what was read before is still being worked on, at
 * most `most` ahead. Gives what is ready, all of it at once: slow work gets larger pieces. Ends
 * when everything was read, or when it is stopped. `read` must not reject.
 */
export async function* readAhead<T, R>(
  all: readonly T[],
  read: (one: T) => Promise<R>,
  most: number,
  signal: AbortSignal,
): AsyncGenerator<readonly Ahead<T, R>[]> {
  const ready: Ahead<T, R>[] = [];
  const state = { over: false };
  let wake = (): void => undefined;
  const changed = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });
  let next = changed();
  const tell = (): void => {
    const told = wake;
    next = changed();
    told();
  };
  const reading = async (): Promise<void> => {
    for (const from of all) {
      while (ready.length >= most && !state.over) await next;
      if (signal.aborted || state.over) break;
      ready.push({ from, read: await read(from) });
      tell();
    }
    state.over = true;
    tell();
  };
  void reading();
  try {
    while (!signal.aborted) {
      while (ready.length === 0 && !state.over) await next;
      if (ready.length === 0) return;
      const some = ready.splice(0);
      tell();
      yield some;
    }
  } finally {
    state.over = true;
    tell();
  }
}
