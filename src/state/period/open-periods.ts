import type { PeriodId } from '#core/lib/ids.ts';
import { createKeptWork } from '#state/saving/kept-work.ts';
import type { PeriodEditor } from './period-editor.ts';

/** Periods that are open, or were left while something could not be stored. */
export const openPeriods = createKeptWork<PeriodId, PeriodEditor>(({ flush, store }) => ({
  flush,
  hasUnsaved: () => store.getState().draft !== null,
}));
