import { useEffect, useState } from 'react';
import { projectOutcomesInWorker } from '#worker/office-client.ts';
import { addressOf } from '#workflow/desk-elsewhere.ts';
import type { Projection } from '#workflow/portfolio/project-outcomes.ts';
import { useDesk } from '#state/desk.ts';

/** How far results that came elsewhere in the application are taken into the rekap. */
export interface CatchUp {
  /** Packages done of all; null = nothing is under way. */
  readonly running: { readonly done: number; readonly total: number } | null;
  /** Packages of which nothing could be made; null until it is known. */
  readonly without: Projection['without'] | null;
}

/**
 * Takes in what was received or agreed since the last time, in a worker; once for each visit,
 * as soon as the page `mayStart`.
 */
export function useCatchUp(mayStart = true): CatchUp {
  const desk = useDesk();
  const [caught, setCaught] = useState<CatchUp>({ running: null, without: null });
  useEffect(() => {
    if (!mayStart) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const progress = (done: number, total: number): void => {
      if (!signal.aborted) setCaught({ running: { done, total }, without: null });
    };
    projectOutcomesInWorker(addressOf(desk), progress, signal).then(
      (made) => {
        if (signal.aborted) return;
        setCaught({ running: null, without: made.ok ? made.value.without : null });
      },
      () => {
        // What is here is shown all the same; the next visit tries again.
        if (!signal.aborted) setCaught({ running: null, without: null });
      },
    );
    return () => controller.abort();
  }, [desk, mayStart]);
  return caught;
}
