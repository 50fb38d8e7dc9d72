import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import type { DocumentEditor } from './document-editor.ts';
import { createKeptWork } from '#state/saving/kept-work.ts';

/** Forms of documents that are open, or were left while something could not be stored. */
export const openDocuments = createKeptWork<DocumentId, DocumentEditor>(({ flush, store }) => ({
  flush,
  hasUnsaved: () => store.getState().draft !== null,
}));

/** Ids of the documents that were left while something could not be stored. */
export const useDocumentsLeft = openDocuments.useLeft;

/** A document that was left behind, and the title that stands in its form. */
export function documentLeft(
  id: DocumentId,
): { readonly document: EvidenceDocument; readonly title: string } | undefined {
  const state = openDocuments.get(id)?.store.getState();
  if (!state) return undefined;
  const { draft, stored } = state;
  return { document: stored, title: (draft ?? stored).title || stored.file.name };
}
