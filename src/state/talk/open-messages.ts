import type { MessageId } from '#core/lib/ids.ts';
import { createKeptWork } from '#state/saving/kept-work.ts';
import type { MessageEditor } from './message-editor.ts';

/** Messages that are open, or were left while something could not be stored. */
export const openMessages = createKeptWork<MessageId, MessageEditor>(({ flush, store }) => ({
  flush,
  hasUnsaved: () => store.getState().draft !== null,
}));
