import { useMemo, useState, type ReactNode } from 'react';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { useAssessment } from '#state/assessment-context.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import './slot.css';
import { linkKey, linkTargets, matchingTargets } from './link-target.ts';
import { LinkTick } from './link-tick.tsx';
import { text } from './text-link.ts';

interface LinkPickerProps {
  readonly document: EvidenceDocument;
  readonly onClose: () => void;
}

/** As many as can be looked through; the search narrows the rest. */
const MOST_SHOWN = 60;

/** Every evidence item of the instrument, to tick what this document supports. */
export function LinkPicker({ document, onClose }: LinkPickerProps): ReactNode {
  const { rubric } = useAssessment();
  const [query, setQuery] = useState('');
  const all = useMemo(() => linkTargets(rubric), [rubric]);
  const found = matchingTargets(all, query);
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
      <Field label={text.picker.search} hint={text.picker.hint}>
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
        {found.length === 0 ? text.picker.nothing : text.picker.found(shown.length, found.length)}
      </p>
      <ul className="link-choices">
        {shown.map(({ link: target, indicator, item, required }) => (
          <li key={linkKey(target)}>
            <LinkTick
              document={document}
              link={target}
              label={item}
              hint={`${indicator} (${required ? text.required : text.optional})`}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
