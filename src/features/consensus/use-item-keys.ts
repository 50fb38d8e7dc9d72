import { useLocation } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import { paths } from '#state/paths.ts';
import { useShortcuts, useShortcutsWithin } from '#state/help/shortcuts.ts';

interface Neighbours {
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Walks through the items, as the same keys walk through indicators elsewhere. */
export function useItemKeys(id: AssessmentId, { previous, next }: Neighbours): void {
  const [, navigate] = useLocation();
  const to = (item: string | undefined): (() => void) | undefined =>
    item === undefined ? undefined : () => navigate(paths.consensusItem(id, item));
  useShortcuts({ previous: to(previous), next: to(next) });
}

/** Takes the value of a vote, or the median, while the focus is among the votes and the decision. */
export function useChoosingKeys(take: {
  readonly vote: (at: number) => void;
  readonly median: () => void;
}): (event: KeyboardEvent) => void {
  return useShortcutsWithin({ vote: take.vote, median: take.median });
}
