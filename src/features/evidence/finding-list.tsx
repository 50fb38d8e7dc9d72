import type { ReactNode } from 'react';
import type { DocumentId } from '#core/lib/ids.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { useDocumentFindings, useFindings } from '#state/review/use-findings.ts';
import { FindingItem } from './finding-item.tsx';
import { text } from './text-findings.ts';

/** What the evidence check has to say about one document. */
export function FindingList({ documentId }: { readonly documentId: DocumentId }): ReactNode {
  const { documents } = useAssessment();
  const { reading } = useFindings();
  const findings = useDocumentFindings(documentId);
  const document = documents.find(({ id }) => id === documentId);
  const waiting =
    document && !reading.facts.has(document.file.digest) && reading.done < reading.total;
  return (
    <>
      {waiting && <p role="status">{text.waiting}</p>}
      {!waiting && findings.length === 0 && <p className="soft">{text.none}</p>}
      {findings.length > 0 && (
        <ul className="finding-list">
          {findings.map((shown) => (
            <FindingItem
              key={`${shown.finding.check} ${shown.finding.about}`}
              shown={shown}
              under={shown.document.id === documentId ? 'document' : 'check'}
            />
          ))}
        </ul>
      )}
    </>
  );
}
