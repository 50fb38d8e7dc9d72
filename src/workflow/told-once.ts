/** Writes that follow each other this closely are told of once, in milliseconds. */
export const QUIET_MS = 250;

/** Calls `tell` a moment after the first of several calls that follow each other closely. */
export function toldOnce(tell: () => void): () => void {
  let isComing = false;
  return () => {
    if (isComing) return;
    isComing = true;
    setTimeout(() => {
      isComing = false;
      tell();
    }, QUIET_MS);
  };
}
