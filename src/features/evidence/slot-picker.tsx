import { useState, type ReactNode } from 'react';
import type { EvidenceDocument, EvidenceSupport } from '#core/evidence/document.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { documentTitle } from './document-title.ts';
import { LinkTick } from './link-tick.tsx';
import { MOST_SHOWN, PickerDialog } from './picker-dialog.tsx';
import { text } from './text-slot.ts';

interface SlotPickerProps {
  readonly link: EvidenceSupport;
  readonly label: string;
  readonly onClose: () => void;
}

function holds({ title, number, unit, file }: EvidenceDocument, query: string): boolean {
  const content = [title, number, unit, file.name].join('\n').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => content.includes(word));
}

/** Only what is not plain to see: that nothing fits, or that there is more. */
function foundText(shown: number, all: number): string {
  if (all === 0) return text.picker.nothing;
  return all > shown ? text.picker.more(shown, all) : '';
}

/** The documents of the assessment, to tick those that support one evidence item. */
export function SlotPicker({ link, label, onClose }: SlotPickerProps): ReactNode {
  const { documents } = useAssessment();
  const [query, setQuery] = useState('');
  const found = documents.filter((document) => holds(document, query));
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <PickerDialog
      title={text.picker.title}
      lead={<p>{text.picker.body(label)}</p>}
      search={text.picker.search}
      query={query}
      onQuery={setQuery}
      found={foundText(shown.length, found.length)}
      done={text.picker.done}
      onClose={onClose}
    >
      {shown.map((document) => (
        <li key={document.id}>
          <LinkTick
            document={document}
            link={link}
            label={documentTitle(document)}
            hint={document.file.name}
          />
        </li>
      ))}
    </PickerDialog>
  );
}
