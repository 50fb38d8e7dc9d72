import type { Editor } from './editor.ts';

const open = new Set<Editor>();

/** Writes what waits in every open assessment; resolves when nothing more can be written. */
export async function flushAll(): Promise<void> {
  await Promise.all([...open].map((editor) => editor.flush()));
}

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
  open.add(editor);
  document.addEventListener('visibilitychange', flushWhenHidden);
  window.addEventListener('pagehide', flush);
  window.addEventListener('beforeunload', warn);
  return () => {
    open.delete(editor);
    document.removeEventListener('visibilitychange', flushWhenHidden);
    window.removeEventListener('pagehide', flush);
    window.removeEventListener('beforeunload', warn);
    void editor.flush();
  };
}
