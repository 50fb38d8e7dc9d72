import { useSyncExternalStore } from 'react';

/** From this width on the contents have a column of their own; the same border as in frame.css. */
const WIDE = '(width >= 60rem)';

function listen(onChange: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the window has room for the contents beside the text. */
export function useWide(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(WIDE).matches);
}
