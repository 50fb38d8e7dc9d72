import type { EvidenceDocument } from '#core/evidence/document.ts';

/** What a document is called: its title, or the name of its file while it has none. */
export function documentTitle({ title, file }: EvidenceDocument): string {
  return title.trim() || file.name;
}
