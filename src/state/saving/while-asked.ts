/**
 * Runs what leaving would cut off: until it has ended, closing the page asks first, and
 * locking, moving or leaving the workspace waits, see `somethingWaits` of the lock.
 */
export async function whileAsked<T>(work: () => Promise<T>): Promise<T> {
  // One for each piece of work: the first to end must not take away the others'.
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  window.addEventListener('beforeunload', ask);
  try {
    return await work();
  } finally {
    window.removeEventListener('beforeunload', ask);
  }
}
