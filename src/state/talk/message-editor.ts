import type { Result } from '#core/lib/result.ts';
import type { MessageDraft } from '#core/review/message-draft.ts';
import { messageSchema } from '#core/review/message.ts';
import { z } from '#core/zod.ts';
import {
  createDraftEditor,
  type DraftEditor,
  type DraftEditorState,
  type DraftKind,
} from '#state/saving/draft-editor.ts';
import type { ChangeMessageFailure, MessageWords } from '#workflow/talk/write-message.ts';

type Failure = Exclude<ChangeMessageFailure, { kind: 'stale' }>;
export type MessageEditorState = DraftEditorState<MessageDraft, MessageWords, Failure>;

export interface MessageEditor extends Omit<
  DraftEditor<MessageDraft, MessageWords, Failure>,
  'change'
> {
  /** Changes the message on screen at once and on disk a moment later. */
  readonly change: (edit: Partial<MessageWords>) => void;
}

type Save = (
  revision: number,
  words: MessageWords,
) => Promise<Result<MessageDraft, ChangeMessageFailure>>;

const wordsSchema = z.object({
  text: z.string(),
  deadline: messageSchema.shape.deadline,
  documents: messageSchema.shape.documents,
  reason: messageSchema.shape.reason,
  value: messageSchema.shape.value,
  outcome: messageSchema.shape.outcome,
});

const wordsOf = (message: MessageWords): MessageWords => ({
  text: message.text,
  deadline: message.deadline,
  documents: message.documents,
  reason: message.reason,
  value: message.value,
  outcome: message.outcome,
});

const KIND: DraftKind<MessageDraft, MessageWords> = {
  key: ({ id }) => `timbang-isian-pesan-1:${id}`,
  revisionOf: ({ revision }) => revision,
  draftOf: wordsOf,
  readKept: (kept) => wordsSchema.safeParse(kept).data,
};

/** The message as the person sees it: the stored one, or what is written over it. */
export function shownWords({ draft, stored }: MessageEditorState): MessageWords {
  return draft ?? wordsOf(stored);
}

/** One message with autosave. */
export function createMessageEditor(message: MessageDraft, save: Save): MessageEditor {
  const editor = createDraftEditor(KIND, message, save);
  return { ...editor, change: (edit) => editor.change((shown) => ({ ...shown, ...edit })) };
}
