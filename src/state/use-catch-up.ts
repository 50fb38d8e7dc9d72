import { useEffect, useState } from 'react';
import type { RecapChoice } from '#core/portfolio/recap-choice.ts';
import { projectOutcomesInWorker } from '#worker/office-client.ts';
import { addressOf } from '#workflow/desk-elsewhere.ts';
import type { Projection } from '#workflow/project-outcomes.ts';
import { listRecapChoices } from '#workflow/make-recap.ts';
import type { Desk } from '#workflow/desk.ts';
import { useDesk } from './desk.ts';

/** How far results that came elsewhere in the application are taken into the rekap. */
export interface CatchUp {
  /** Packages done of all; null = nothing is under way. */
  readonly running: { readonly done: number; readonly total: number } | null;
  /** Packages of which nothing could be made; null until it is known. */
  readonly without: Projection['without'] | null;
}

/** Takes in what was received or agreed since the last time, in a worker; once for each visit. */
export function useCatchUp(): CatchUp {
  const desk = useDesk();
  const [caught, setCaught] = useState<CatchUp>({ running: null, without: null });
  useEffect(() => {
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
  }, [desk]);
  return caught;
}

/** What recaps can be made, of everything that is here: also of what came since the last visit. */
export async function recapChoicesOfNow(desk: Desk): Promise<readonly RecapChoice[]> {
  const { signal } = new AbortController();
  await projectOutcomesInWorker(addressOf(desk), () => undefined, signal);
  const read = await listRecapChoices(desk);
  return read.ok ? read.value : [];
}
