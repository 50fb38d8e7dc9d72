import { useLayoutEffect } from 'react';
import { useLocation } from 'wouter';

/** Where a combination leads, such as `alt KeyN` or `alt shift KeyP`; undefined = nowhere now. */
type Keys = Readonly<Record<string, string | undefined>>;

const combination = ({ altKey, shiftKey, code }: KeyboardEvent): string =>
  `${altKey ? 'alt ' : ''}${shiftKey ? 'shift ' : ''}${code}`;

/** Goes to an address by a combination of keys; each has Alt in it (WCAG 2.1.4). */
export function useKeys(keys: Keys): void {
  const [, navigate] = useLocation();
  const stored = JSON.stringify(keys);
  // Before the page is painted: who sees it can already press the keys.
  useLayoutEffect(() => {
    const targets = JSON.parse(stored) as Keys;
    const go = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const target = targets[combination(event)];
      // A question that is open comes first.
      if (target === undefined || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      navigate(target);
    };
    window.addEventListener('keydown', go);
    return () => window.removeEventListener('keydown', go);
  }, [stored, navigate]);
}
