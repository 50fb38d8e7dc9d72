import { useSyncExternalStore } from 'react';

let isPrinting = false;

/** Told between the wish to print and the printing; such news is drawn before the event ends. */
function subscribe(tell: () => void): () => void {
  const before = (): void => {
    isPrinting = true;
    tell();
  };
  const after = (): void => {
    isPrinting = false;
    tell();
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}

/** Whether the page is being put on paper just now. */
export const useOnPaper = (): boolean => useSyncExternalStore(subscribe, () => isPrinting);
