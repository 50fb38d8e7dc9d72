import { create } from 'zustand';

interface Lock {
  /**
   * `closing`: covered while the last words are written. `kept`: covered, and something
   * could not be written, so that the memory has to stay until it can.
   */
  readonly kind: 'open' | 'closing' | 'kept';
}

/** Whether the open workspace is covered by its lock screen. */
export const useLock = create<Lock>(() => ({ kind: 'open' }));
