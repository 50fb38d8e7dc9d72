import type { ReactNode } from 'react';
import { useSubmission } from '#state/files/use-submission.ts';
import { VirtualTable } from '#ui/virtual-table.tsx';
import type { EvidenceProps } from './evidence-of-final.tsx';
import { record } from './text-record.ts';

const words = record.evidence;

/** Every document a submission brings for the indicators that are looked at. */
export function EvidenceOfSubmission({ id, wanted, nameOf }: EvidenceProps): ReactNode {
  const opened = useSubmission(id);
  if (!opened) return <p role="status">{words.reading}</p>;
  if (!opened.ok) return <p>{words.unreadable}</p>;
  const rows = opened.value.documents.flatMap((document) => {
    const proves = [...new Set(document.supports.map(({ indicator }) => indicator))].filter(
      (indicator) => wanted.has(indicator),
    );
    return proves.map((indicator) => ({ document, indicator }));
  });
  if (rows.length === 0) return <p>{words.none}</p>;
  return (
    <VirtualTable
      label={words.title}
      columns={[
        { id: 'document', width: 22, head: <th scope="col">{words.document}</th> },
        { id: 'indicator', width: 22, head: <th scope="col">{words.indicator}</th> },
      ]}
      count={rows.length}
      renderRow={(index) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <>
            <th scope="row">{row.document.title || row.document.file.name}</th>
            <td>{nameOf(row.indicator)}</td>
          </>
        );
      }}
    />
  );
}
