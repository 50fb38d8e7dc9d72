import { useLocation } from 'wouter';
import type { ShortcutId } from '#state/help/shortcut-table.ts';
import { useShortcuts } from '#state/help/shortcuts.ts';

/** Goes to an address by a shortcut; undefined = it leads nowhere now. */
export function useKeys(targets: Readonly<Partial<Record<ShortcutId, string | undefined>>>): void {
  const [, navigate] = useLocation();
  useShortcuts(
    Object.fromEntries(
      Object.entries(targets).map(([id, target]) => [
        id,
        target === undefined ? undefined : () => navigate(target),
      ]),
    ),
  );
}
