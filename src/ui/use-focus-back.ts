import { useEffect, useRef } from 'react';

/**
 * What takes a button from the page takes the focus with it, and whoever works with the keyboard
 * stands at the top again. When `standing` has changed and nothing has the focus any more, the
 * title of the part has it, without scrolling.
 *
 * @param id of an element that can take the focus, as the title of a `Section` can.
 */
export function useFocusBack(id: string, standing: string): void {
  const before = useRef(standing);
  useEffect(() => {
    if (before.current === standing) return;
    before.current = standing;
    if (document.activeElement !== document.body) return;
    document.getElementById(id)?.focus({ preventScroll: true });
  }, [id, standing]);
}
