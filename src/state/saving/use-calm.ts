import { useEffect, useRef, useState } from 'react';

/**
 * A value that changes at once, but not again before `ms` milliseconds have passed: what
 * rests on it is not drawn anew for each of many changes in a row. The last one always shows.
 */
export function useCalm<T>(value: T, ms: number): T {
  const [shown, setShown] = useState(value);
  const last = useRef(0);
  useEffect(() => {
    const show = (): void => {
      last.current = performance.now();
      setShown(value);
    };
    const wait = last.current + ms - performance.now();
    if (wait <= 0) {
      show();
      return undefined;
    }
    const timer = setTimeout(show, wait);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return shown;
}
