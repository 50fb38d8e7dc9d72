import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { MessageDraft } from '#core/review/message-draft.ts';
import { changeMessage } from '#workflow/talk/write-message.ts';
import { useDesk } from '#state/desk.ts';
import {
  createMessageEditor,
  type MessageEditor,
  type MessageEditorState,
} from './message-editor.ts';
import { openMessages } from './open-messages.ts';

/** A message that waits here, kept in step with what is stored. One use is for one message. */
export function useMessageEditor(draft: MessageDraft): MessageEditor {
  const desk = useDesk();
  const { id } = draft;
  const [editor] = useState(
    () =>
      openMessages.get(id) ??
      createMessageEditor(draft, (revision, words) => changeMessage(desk, id, revision, words)),
  );
  useEffect(() => openMessages.show(id, editor), [id, editor]);
  useEffect(() => editor.receive(draft), [editor, draft]);
  return editor;
}

/** The message as it stands now. */
export function useMessageState(editor: MessageEditor): MessageEditorState {
  return useStore(editor.store);
}
