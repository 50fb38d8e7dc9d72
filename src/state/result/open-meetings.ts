import type { AssessmentId } from '#core/lib/ids.ts';
import type { ConsensusEditor } from './consensus-editor.ts';
import { createKeptWork } from '#state/saving/kept-work.ts';

/** Meetings that are open, or were left while something could not be stored. */
export const openMeetings = createKeptWork<AssessmentId, ConsensusEditor>(({ flush, store }) => ({
  flush,
  hasUnsaved: () => store.getState().draft !== null,
}));
