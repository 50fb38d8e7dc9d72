import { useMemo, useState, type ReactNode } from 'react';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { linkKey, linkTargets, matchingTargets } from './link-target.ts';
import { LinkTick } from './link-tick.tsx';
import { MOST_SHOWN, PickerDialog } from './picker-dialog.tsx';
import { text } from './text-link.ts';

interface LinkPickerProps {
  readonly document: EvidenceDocument;
  readonly onClose: () => void;
}

/** Every evidence item of the instrument, to tick what this document supports. */
export function LinkPicker({ document, onClose }: LinkPickerProps): ReactNode {
  const { rubric } = useAssessment();
  const [query, setQuery] = useState('');
  const all = useMemo(() => linkTargets(rubric), [rubric]);
  const found = matchingTargets(all, query);
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <PickerDialog
      title={text.picker.title}
      search={text.picker.search}
      hint={text.picker.hint}
      query={query}
      onQuery={setQuery}
      found={
        found.length === 0 ? text.picker.nothing : text.picker.found(shown.length, found.length)
      }
      done={text.picker.done}
      onClose={onClose}
    >
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
    </PickerDialog>
  );
}
