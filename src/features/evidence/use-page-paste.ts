import { useEffect, useEffectEvent } from 'react';

const panels = new Set<symbol>();

const WRITING =
  'input:not([type=file], [type=checkbox], [type=radio]), textarea, select, [contenteditable]';

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(WRITING) !== null;

/**
 * Takes files that are pasted anywhere on the page, as long as it is the only place on the
 * page that asks for them and nobody is writing in a field.
 */
export function usePagePaste(onFiles: (files: readonly File[]) => void): void {
  const take = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (panels.size !== 1 || files.length === 0) return;
    if (event.defaultPrevented || isWriting(event.target)) return;
    event.preventDefault();
    onFiles(files);
  });
  useEffect(() => {
    const me = Symbol('panel');
    panels.add(me);
    document.addEventListener('paste', take);
    return () => {
      panels.delete(me);
      document.removeEventListener('paste', take);
    };
  }, []);
}
