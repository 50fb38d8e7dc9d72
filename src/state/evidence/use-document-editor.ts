import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { changeDocument } from '#workflow/evidence/change-document.ts';
import { useDesk } from '#state/desk.ts';
import {
  createDocumentEditor,
  type DocumentEditor,
  type DocumentEditorState,
} from './document-editor.ts';
import { openDocuments } from './open-documents.ts';
import { useSession } from '#state/session.ts';

/**
 * The form of a document, kept in step with what is stored; what was left unsaved is found
 * again. One use is for one document: give the component a key.
 */
export function useDocumentEditor(document: EvidenceDocument): DocumentEditor {
  const desk = useDesk();
  const { id } = document;
  const [editor] = useState(
    () =>
      openDocuments.get(id) ??
      createDocumentEditor(document, (revision, details) =>
        changeDocument(desk, id, revision, details, useSession.getState().person),
      ),
  );
  useEffect(() => openDocuments.show(id, editor), [id, editor]);
  useEffect(() => editor.receive(document), [editor, document]);
  return editor;
}

/** The form as it stands now. */
export function useDocumentState(editor: DocumentEditor): DocumentEditorState {
  return useStore(editor.store);
}
