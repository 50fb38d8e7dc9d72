import type { Clearance } from '#core/invest/clearance.ts';
import type { SaveClearanceFailure } from '#workflow/clearances.ts';
import type { EditQueue } from './edit-queue.ts';
import { createKeptWork } from './kept-work.ts';

export type ClearanceEditor = EditQueue<Clearance, SaveClearanceFailure>;

/** Rows of the register that are open, or were left while something could not be stored. */
export const openClearances = createKeptWork<string, ClearanceEditor>(({ flush, store }) => ({
  flush,
  hasUnsaved: () => store.getState().waiting.length > 0,
}));
