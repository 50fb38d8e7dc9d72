import { useState, type ReactNode } from 'react';
import type { EvidenceDocument, EvidenceSupport } from '#core/evidence/document.ts';
import { useAssessment } from '#state/assessment-context.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { documentTitle } from './document-title.ts';
import { LinkTick } from './link-tick.tsx';
import { text } from './text-slot.ts';

interface SlotPickerProps {
  readonly link: EvidenceSupport;
  readonly label: string;
  readonly onClose: () => void;
}

/** As many as can be looked through; the search narrows the rest. */
const MOST_SHOWN = 60;

function holds({ title, number, unit, file }: EvidenceDocument, query: string): boolean {
  const content = [title, number, unit, file.name].join('\n').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => content.includes(word));
}

/** The documents of the assessment, to tick those that support one evidence item. */
export function SlotPicker({ link, label, onClose }: SlotPickerProps): ReactNode {
  const { documents } = useAssessment();
  const [query, setQuery] = useState('');
  const found = documents.filter((document) => holds(document, query));
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <Dialog
      title={text.picker.title}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {text.picker.done}
        </Button>
      }
    >
      <p>{text.picker.body(label)}</p>
      <Field label={text.picker.search}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="search"
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
        )}
      </Field>
      <p className="soft numeric" role="status">
        {found.length === 0 && text.picker.nothing}
        {found.length > shown.length && text.picker.more(shown.length, found.length)}
      </p>
      <ul className="link-choices">
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
      </ul>
    </Dialog>
  );
}
