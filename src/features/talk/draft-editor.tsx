import { useEffect, useRef, type ReactNode } from 'react';
import type { Finding } from '#core/review/finding.ts';
import type { MessageDraft } from '#core/review/message-draft.ts';
import { MESSAGE_TERMS } from '#core/review/review-terms.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { shownWords, type MessageEditorState } from '#state/talk/message-editor.ts';
import { say } from '#state/saving/toasts.ts';
import { useMessageEditor, useMessageState } from '#state/talk/use-message-editor.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SaveState } from '#ui/save-state.tsx';
import { Tag } from '#ui/tag.tsx';
import { dropMessage, takeUpMessage } from '#workflow/talk/write-message.ts';
import { DraftDocuments } from './draft-documents.tsx';
import { DraftFields } from './draft-fields.tsx';
import { itemName } from './names.ts';
import { useRoom } from './room.ts';
import { text } from './text.ts';

const { draft: words } = text;

/** Id of the text of a message, so that the list of what is missing can lead there. */
export const draftField = (id: string): string => `pesan-${id}`;

interface DraftEditorProps {
  readonly draft: MessageDraft;
  /** What the objection asks for, where this decides about one. */
  readonly asked: Finding | null;
}

/** A message that waits here and is written; everything is saved as it is typed. */
export function DraftEditor({ draft, asked }: DraftEditorProps): ReactNode {
  const desk = useDesk();
  const room = useRoom();
  const editor = useMessageEditor(draft);
  const state = useMessageState(editor);
  const shown = shownWords(state);
  const field = useRef<HTMLTextAreaElement>(null);
  const isBegun = room.begun === draft.id;
  useEffect(() => {
    if (isBegun) field.current?.focus();
  }, [isBegun]);
  const name = itemName(room, draft.about);
  const drop = async (): Promise<void> => {
    await editor.flush();
    const dropped = await dropMessage(desk, draft.id);
    if (!dropped.ok) return;
    editor.forget();
    const run = () => void takeUpMessage(desk, dropped.value);
    say(words.dropped, { label: words.undo, run });
  };
  const { kind } = draft;
  return (
    <li className="talk-said talk-draft">
      <div className="talk-said-head">
        <Tag tone="neutral">{text.said.draft}</Tag>
        <strong>{MESSAGE_TERMS[kind]}</strong>
        <SaveState className="soft">{statusText(state)}</SaveState>
      </div>
      {state.conflict && (
        <Notice tone="warn" role="alert">
          <p>{words.conflict}</p>
          <div className="actions">
            <Button onClick={() => editor.resolve('mine')}>{words.mine}</Button>
            <Button onClick={() => editor.resolve('stored')}>{words.stored}</Button>
          </div>
        </Notice>
      )}
      <DraftFields message={draft} asked={asked} shown={shown} onChange={editor.change} />
      <Field id={draftField(draft.id)} label={words.text[kind]}>
        {(control) => (
          <textarea
            {...control}
            ref={field}
            className="input"
            maxLength={8000}
            value={shown.text}
            onChange={({ target }) => editor.change({ text: target.value })}
          />
        )}
      </Field>
      {room.side === 'agency' && (
        <DraftDocuments
          about={draft.about}
          chosen={shown.documents}
          onChoose={(documents) => editor.change({ documents })}
        />
      )}
      <div className="actions">
        <Button kind="quiet" aria-label={words.dropOf(name)} onClick={() => void drop()}>
          {words.drop}
        </Button>
      </div>
    </li>
  );
}

function statusText({ status }: MessageEditorState): string {
  if (status.kind === 'failed') return failureText(status.failure, 'saving');
  return status.kind === 'pending' ? words.saving : words.saved;
}
