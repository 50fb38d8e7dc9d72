import { createKeptWork } from '#state/saving/kept-work.ts';
import type { PlanEditor } from './plan-editor.ts';

/** Plans that are open, or were left while something could not be stored. */
export const openPlans = createKeptWork<string, PlanEditor>(({ flush, store }) => ({
  flush,
  hasUnsaved: () => store.getState().waiting.length > 0,
}));
