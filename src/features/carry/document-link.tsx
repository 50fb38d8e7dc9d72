import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { paths } from '#state/paths.ts';

/** A document of the earlier year by its title, else by its file's name. */
export function DocumentLink({ document }: { readonly document: EvidenceDocument }): ReactNode {
  const { assessmentId, id, title, file } = document;
  return (
    <Link href={paths.document(assessmentId, id)}>{title.trim() === '' ? file.name : title}</Link>
  );
}
