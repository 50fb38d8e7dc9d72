import { useDesk } from '#state/desk.ts';
import type { DocumentEditor } from '#state/evidence/document-editor.ts';
import { failureText } from '#state/words/failure-text.ts';
import { useSession } from '#state/session.ts';
import { say } from '#state/saving/toasts.ts';
import { removeDocument, restoreDocument } from '#workflow/evidence/remove-document.ts';
import { documentTitle } from './document-title.ts';
import { text } from './text-document.ts';

interface Removal {
  readonly remove: () => Promise<void>;
  readonly restore: () => Promise<void>;
}

/** Takes a document out of the evidence with a way back; what is typed is stored first. */
export function useRemoval(editor: DocumentEditor): Removal {
  const desk = useDesk();
  const { id } = editor.store.getState().stored;
  const by = (): string => useSession.getState().person;
  const restore = async (): Promise<void> => {
    const back = await restoreDocument(desk, id, by());
    say(back.ok ? text.restored(documentTitle(back.value)) : failureText(back.error, 'changing'));
  };
  const remove = async (): Promise<void> => {
    await editor.flush();
    const removed = await removeDocument(desk, id, by());
    if (!removed.ok) {
      say(failureText(removed.error, 'changing'));
      return;
    }
    say(text.removed(documentTitle(removed.value)), {
      label: text.undo,
      run: () => void restore(),
    });
  };
  return { remove, restore };
}
