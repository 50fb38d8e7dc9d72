import type { Editor } from './editor.ts';

/**
 * Writes what waits when the page is hidden or left, and asks before closing while
 * something could not be stored. Returns the clean-up, which writes once more.
 */
export function keepSaved(editor: Editor): () => void {
  const flushWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') void editor.flush();
  };
  const flush = (): void => void editor.flush();
  const warn = (event: BeforeUnloadEvent): void => {
    if (Object.keys(editor.store.getState().drafts).length === 0) return;
    void editor.flush();
    event.preventDefault();
  };
  document.addEventListener('visibilitychange', flushWhenHidden);
  window.addEventListener('pagehide', flush);
  window.addEventListener('beforeunload', warn);
  return () => {
    document.removeEventListener('visibilitychange', flushWhenHidden);
    window.removeEventListener('pagehide', flush);
    window.removeEventListener('beforeunload', warn);
    void editor.flush();
  };
}
