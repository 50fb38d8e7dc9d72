import { useLayoutEffect, type KeyboardEvent as ReactKeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import { paths } from '#state/paths.ts';

interface Neighbours {
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Alt+N and Alt+P walk through the items, as they walk through indicators elsewhere. */
export function useItemKeys(id: AssessmentId, { previous, next }: Neighbours): void {
  const [, navigate] = useLocation();
  // Before the page is painted: who sees it can already press the keys.
  useLayoutEffect(() => {
    const go = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const target = { KeyN: next, KeyP: previous }[event.code];
      if (target === undefined || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      navigate(paths.consensusItem(id, target));
    };
    window.addEventListener('keydown', go);
    return () => window.removeEventListener('keydown', go);
  }, [id, previous, next, navigate]);
}

const TYPED = 'input:not([type=radio]), textarea, select';

/**
 * A digit takes the value of the vote with that number, M the median. They work only while
 * the focus is among the votes and the decision, and never while something is typed.
 */
export function choosingKey(
  event: ReactKeyboardEvent,
  take: { readonly vote: (at: number) => void; readonly median: () => void },
): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.target instanceof Element && event.target.matches(TYPED)) return;
  if (/^[1-9]$/.test(event.key)) take.vote(Number(event.key) - 1);
  else if (event.key.toLowerCase() === 'm') take.median();
  else return;
  event.preventDefault();
}
