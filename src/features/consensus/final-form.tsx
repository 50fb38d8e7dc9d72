import { useId, type ReactNode } from 'react';
import type { FinalRecord } from '#core/review/final.ts';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import { NameField } from '#ui/name-field.tsx';
import { Section } from '#ui/section.tsx';
import { FINAL } from './text-rules.ts';

/** What is asked when a result is made. */
export interface FinalDraft {
  readonly stage: FinalRecord['stage'];
  /** YYYY-MM-DD; empty = not given. */
  readonly objectUntil: string;
  readonly name: string;
  readonly position: string;
  /** Where nothing is signed. */
  readonly unit: string;
}

interface FinalFormProps {
  readonly draft: FinalDraft;
  readonly onDraft: (draft: FinalDraft) => void;
  /** Unit of this desk's key; null = it has none. */
  readonly ownUnit: string | null;
}

const STAGES = ['interim', 'final'] as const;

/** Which result it is, until when the agency may object, and who answers for it. */
export function FinalForm({ draft, onDraft, ownUnit }: FinalFormProps): ReactNode {
  const name = useId();
  const line = (field: 'position' | 'unit'): ReactNode => (
    <Field label={FINAL[field]}>
      {(control) => (
        <input
          {...control}
          className="input"
          value={draft[field]}
          onChange={({ target }) => onDraft({ ...draft, [field]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <Section id="tahap-hasil" title={FINAL.stage}>
      <fieldset className="decide-values">
        <legend className="hidden-visually">{FINAL.stage}</legend>
        {STAGES.map((stage) => (
          <label key={stage} className="check">
            <input
              type="radio"
              name={name}
              checked={draft.stage === stage}
              onChange={() => onDraft({ ...draft, stage })}
            />
            <span>
              {FINAL.stages[stage]}
              <span className="check-hint">{FINAL.stageHints[stage]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="facts-grid">
        {draft.stage === 'interim' && (
          <Field label={FINAL.objectUntil}>
            {(control) => (
              <DateInput
                {...control}
                value={draft.objectUntil}
                onChange={({ target }) => onDraft({ ...draft, objectUntil: target.value })}
              />
            )}
          </Field>
        )}
        <NameField
          label={FINAL.name}
          hint={FINAL.nameHint}
          value={draft.name}
          onChange={(said) => onDraft({ ...draft, name: said })}
        />
        {line('position')}
        {ownUnit === null && line('unit')}
      </div>
    </Section>
  );
}
