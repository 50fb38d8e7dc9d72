import { useLayoutEffect, useRef } from 'react';
import { create } from 'zustand';
import { useSession } from '#state/session.ts';
import { isSingleKey, pressedAt, SHORTCUT_IDS, type ShortcutId } from './shortcut-table.ts';

/** What a shortcut does, told which of its keys was pressed; false = nothing to do with it now. */
type Run = (at: number, event: KeyboardEvent) => unknown;

/** By shortcut; one without a deed does not work now. */
export type ShortcutDeeds = Readonly<Partial<Record<ShortcutId, Run | undefined>>>;

/** How often each shortcut is on the page just now. */
export const useActiveShortcuts = create<Readonly<Partial<Record<ShortcutId, number>>>>()(
  () => ({}),
);

/** Whether the list of shortcuts is open. */
export const useShortcutList = create<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }));

export function showShortcuts(): void {
  useShortcutList.setState({ isOpen: true });
}

export function hideShortcuts(): void {
  useShortcutList.setState({ isOpen: false });
}

function count(ids: readonly ShortcutId[], by: 1 | -1): void {
  useActiveShortcuts.setState((before) =>
    Object.fromEntries(ids.map((id) => [id, (before[id] ?? 0) + by])),
  );
}

/** Where letters are typed: there only keys with a modifier do anything. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return (
    target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)
  );
}

const isBare = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  !altKey && !ctrlKey && !metaKey;

/** Does what the first of these shortcuts that has something to do says; whether there was one. */
function runShortcut(
  event: KeyboardEvent,
  deeds: ShortcutDeeds,
  isFree: (id: ShortcutId) => boolean = () => true,
): boolean {
  for (const id of SHORTCUT_IDS) {
    const run = deeds[id];
    const at = run && isFree(id) ? pressedAt(event, id) : undefined;
    if (run && at !== undefined && run(at, event) !== false) {
      event.preventDefault();
      return true;
    }
  }
  return false;
}

const activeIn = (deeds: ShortcutDeeds): string =>
  SHORTCUT_IDS.filter((id) => deeds[id] !== undefined).join(' ');

/** Says that these shortcuts are on the page, for the list of them. */
function useOnPage(deeds: ShortcutDeeds): void {
  const active = activeIn(deeds);
  useLayoutEffect(() => {
    if (active === '') return undefined;
    const ids = active.split(' ') as readonly ShortcutId[];
    count(ids, 1);
    return () => count(ids, -1);
  }, [active]);
}

/** Shortcuts that work on the whole page while this part of it is there; a question comes first. */
export function useShortcuts(deeds: ShortcutDeeds): void {
  const now = useRef(deeds);
  // Before the page is painted: who sees it can already press the keys.
  useLayoutEffect(() => {
    now.current = deeds;
  });
  useOnPage(deeds);
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (document.querySelector('dialog[open]')) return;
      const { singleKeys } = useSession.getState();
      const bare = isBare(event) && isTyping(event.target);
      runShortcut(event, now.current, (id) => !bare && (singleKeys || !isSingleKey(id)));
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Shortcuts of one part of a page, for its own key handler: they work while it has the focus. */
export function useShortcutsWithin(deeds: ShortcutDeeds): (event: KeyboardEvent) => void {
  useOnPage(deeds);
  return (event) => {
    if (!isTyping(event.target)) runShortcut(event, deeds);
  };
}
