import { create } from 'zustand';

/**
 * Whether it is known what stands above the page. Until then the page waits: what comes above
 * it later would push it away from under the hand.
 */
export const useFirstLook = create<{ readonly done: boolean }>(() => ({ done: false }));

/** It is known, or cannot be known; from now on pages are shown as they come. */
export function firstLookDone(): void {
  useFirstLook.setState({ done: true });
}
