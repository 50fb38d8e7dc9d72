import type { Clearance } from '#core/invest/clearance/clearance.ts';
import type { SaveClearanceFailure } from '#workflow/plans/clearances.ts';
import type { EditQueue } from '#state/saving/edit-queue.ts';
import { createKeptWork } from '#state/saving/kept-work.ts';

export type ClearanceEditor = EditQueue<Clearance, SaveClearanceFailure>;

/** Rows of the register that are open, or were left while something could not be stored. */
export const openClearances = createKeptWork<string, ClearanceEditor>(({ flush, store }) => ({
  flush,
  hasUnsaved: () => store.getState().waiting.length > 0,
}));
