import type { ReactNode } from 'react';
import { showShortcuts, useShortcutList, useShortcuts } from '#state/help/shortcuts.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { Arriving } from './arriving.tsx';
import { text } from './text.ts';

const loadDialog = () =>
  import('#features/shortcuts/shortcuts-dialog.tsx').then((loaded) => loaded.ShortcutsDialog);

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
      {isOpen && <Arriving load={loadDialog} given={{}} />}
    </>
  );
}
