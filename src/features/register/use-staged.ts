import { startTransition, useEffect, useState } from 'react';

/** More rows than any window shows at once. */
const FIRST = 20;

/**
 * The first rows at once and the rest right after the first paint: a long list is there
 * without a wait, and complete for search, print and screen readers a moment later.
 */
export function useStaged<T>(all: readonly T[]): readonly T[] {
  const [complete, setComplete] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setComplete(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return complete ? all : all.slice(0, FIRST);
}
