import type { ReactNode } from 'react';
import type { DocumentDetails, EvidenceDocument } from '#core/evidence/document.ts';
import { INFORMATION_CLASSES } from '#core/rubric/schema-indicator.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { Button } from '#ui/button.tsx';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import { text } from './text-document.ts';

interface ClassFieldsProps {
  readonly details: DocumentDetails;
  readonly supports: EvidenceDocument['supports'];
  readonly onChange: (edit: Partial<DocumentDetails>) => void;
}

const CLASSES = ['', ...INFORMATION_CLASSES] as const;
const NO_EXCLUSION = { basis: '', until: '' };
const LAST_DAY = '9999-12-31';

/** What the instrument expects of evidence for these indicators, where they agree. */
function suggestedClass(
  rubric: Rubric,
  supports: EvidenceDocument['supports'],
): DocumentDetails['informationClass'] {
  const classes = supports.flatMap(
    ({ indicator }) => findIndicator(rubric, indicator)?.indicator.informationClass ?? [],
  );
  return new Set(classes).size === 1 ? (classes[0] ?? '') : '';
}

/** The class of UU 14/2008 with what it means; an exclusion needs its basis and its end. */
export function ClassFields({ details, supports, onChange }: ClassFieldsProps): ReactNode {
  const { rubric } = useAssessment();
  const { informationClass, exclusion } = details;
  const suggested = suggestedClass(rubric, supports);
  const { basis, until } = exclusion ?? NO_EXCLUSION;
  const exclude = (edit: Partial<typeof NO_EXCLUSION>): void =>
    onChange({ exclusion: { basis, until, ...edit } });
  const required = (value: string): string | undefined =>
    value.trim() === '' ? text.required : undefined;
  return (
    <div className="stack">
      <Field label={text.fields.informationClass} hint={text.explained[informationClass]}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={informationClass}
            onChange={({ target }) =>
              onChange({ informationClass: CLASSES.find((one) => one === target.value) ?? '' })
            }
          >
            {CLASSES.map((name) => (
              <option key={name} value={name}>
                {text.classes[name]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {suggested !== '' && suggested !== informationClass && (
        <p className="document-suggestion soft">
          {text.suggestion(text.classes[suggested])}
          <Button kind="quiet" onClick={() => onChange({ informationClass: suggested })}>
            {text.suggestionUse}
          </Button>
        </p>
      )}
      {informationClass === 'dikecualikan' && (
        <>
          <Field label={text.basis} hint={text.basisHint} error={required(basis)}>
            {(control) => (
              <input
                {...control}
                className="input"
                autoComplete="off"
                required
                value={basis}
                onChange={({ target }) => exclude({ basis: target.value })}
              />
            )}
          </Field>
          <Field label={text.until} error={required(until)}>
            {(control) => (
              <DateInput
                {...control}
                required
                max={LAST_DAY}
                value={until}
                onChange={({ target }) => exclude({ until: target.value })}
              />
            )}
          </Field>
        </>
      )}
    </div>
  );
}
