import type { ReactNode } from 'react';
import type { DocumentId } from '#core/lib/ids.ts';
import { useDocumentFindings } from '#state/review/use-findings.ts';
import { Tag } from '#ui/tag.tsx';
import { text } from './text-findings.ts';

/** How many remarks of the evidence check stand at a document; nothing when there are none. */
export function FindingCount({ documentId }: { readonly documentId: DocumentId }): ReactNode {
  const findings = useDocumentFindings(documentId);
  const open = findings.filter(({ reply }) => !reply).length;
  if (open > 0) return <Tag tone="warn">{text.count(open)}</Tag>;
  if (findings.length > 0) return <Tag tone="neutral">{text.countAnswered(findings.length)}</Tag>;
  return null;
}
