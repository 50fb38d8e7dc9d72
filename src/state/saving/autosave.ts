/** A writer that waits until the person pauses, and never writes twice at once. */
export interface Autosave {
  /** Something changed: write a moment later. */
  readonly schedule: () => void;
  /** Writes everything that waits, now; rejects when writing threw. */
  readonly flush: () => Promise<void>;
}

const DEBOUNCE_MS = 300;

/** Writes 300 ms after the last change; one write after the other, in the order of the changes. */
export function createAutosave(write: () => Promise<void>): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    // A write that threw is heard by whoever waits for it; it must not stop the next one.
    running = running.catch(() => undefined).then(write);
    return running;
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), DEBOUNCE_MS);
  };
  return { schedule, flush };
}
