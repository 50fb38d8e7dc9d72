import { lazy, Suspense, type ReactNode } from 'react';
import { showShortcuts, useShortcutList, useShortcuts } from '#state/shortcuts.ts';
import { text } from './text.ts';

/** Not needed first; where it cannot be loaded, nothing else is kept from working. */
const ShortcutsDialog = lazy(() =>
  import('#features/shortcuts/shortcuts-dialog.tsx').then(
    (loaded) => ({ default: loaded.ShortcutsDialog }),
    () => ({ default: () => null }),
  ),
);

/** The way to the list of shortcuts, by button and by key, from every page. */
export function ShortcutsDoor(): ReactNode {
  const isOpen = useShortcutList((list) => list.isOpen);
  useShortcuts({ help: showShortcuts });
  return (
    <>
      <button
        type="button"
        className="header-shortcuts"
        title={text.shortcuts}
        aria-label={text.shortcuts}
        aria-keyshortcuts="?"
        onClick={showShortcuts}
      >
        <svg width="22" height="16" viewBox="0 0 22 16" fill="none" aria-hidden="true">
          <rect x="1" y="1" width="20" height="14" rx="2" stroke="currentcolor" strokeWidth="1.5" />
          <path d="M5 5h2m3 0h2m3 0h2M5 11h12M5 8h2m3 0h2m3 0h2" stroke="currentcolor" />
        </svg>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <ShortcutsDialog />
        </Suspense>
      )}
    </>
  );
}
