import { createKeptWork } from '#state/saving/kept-work.ts';
import type { ClearanceEditor } from './clearance-editor.ts';

/** Rows of the register that are open, or were left while something could not be stored. */
export const openClearances = createKeptWork<string, ClearanceEditor>(({ flush, store }) => ({
  flush,
  hasUnsaved: () => store.getState().waiting.length > 0,
}));
