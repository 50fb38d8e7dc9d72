import { lazy, Suspense, type ReactNode } from 'react';
import { showShortcuts, useShortcutList, useShortcuts } from '#state/help/shortcuts.ts';
import { Icon } from '#ui/icons/icon.tsx';
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
        <Icon name="keys" />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <ShortcutsDialog />
        </Suspense>
      )}
    </>
  );
}
