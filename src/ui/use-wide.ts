import { useSyncExternalStore } from 'react';

/** From this width on what helps has a column of its own; the same border as in the styles of the pages. */
const WIDE = '(width >= 60rem)';

function listen(onChange: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the window has room for two columns. */
export function useWide(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(WIDE).matches);
}
