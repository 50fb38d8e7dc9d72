import { useCallback, useSyncExternalStore } from 'react';

/** From this width on what helps has a column of its own; the same border as in the styles of the pages. */
const COLUMN_REM = 60;

/** Whether the window has room for two columns, or is at least `rem` wide. */
export function useWide(rem = COLUMN_REM): boolean {
  const query = `(width >= ${rem}rem)`;
  const listen = useCallback(
    (onChange: () => void): (() => void) => {
      const watched = window.matchMedia(query);
      watched.addEventListener('change', onChange);
      return () => watched.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(listen, () => window.matchMedia(query).matches);
}
