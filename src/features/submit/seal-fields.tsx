import type { ReactNode } from 'react';
import { Checkbox } from '#ui/checkbox.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import type { Recipient } from './recipients.ts';
import { FIELDS, type SignDraft } from './sign-form.ts';
import { text } from './text.ts';

interface SealFieldsProps {
  readonly recipients: readonly Recipient[];
  readonly draft: SignDraft;
  readonly onDraft: (draft: SignDraft) => void;
  readonly error: string | undefined;
}

const words = text.sign;

/** Whether the file is sealed, and to whom. */
export function SealFields({ recipients, draft, onDraft, error }: SealFieldsProps): ReactNode {
  const toggle = (one: Recipient, isOn: boolean): void => {
    const others = draft.recipients.filter((key) => key !== one.key);
    onDraft({ ...draft, recipients: isOn ? [...others, one.key] : others });
  };
  return (
    <Section id="segel" title={words.sealing}>
      <Checkbox
        label={words.seal}
        hint={words.sealHint}
        checked={draft.isSealed}
        onChange={(isSealed) => onDraft({ ...draft, isSealed })}
      />
      {draft.isSealed && recipients.length === 0 && (
        <div id={FIELDS.recipients} tabIndex={-1}>
          <Notice tone="warn">{words.noRecipients}</Notice>
        </div>
      )}
      {draft.isSealed && error !== undefined && <p className="field-error">{error}</p>}
      {draft.isSealed && recipients.length > 0 && (
        <fieldset className="submit-recipients" id={FIELDS.recipients} tabIndex={-1}>
          <legend className="field-label">{words.recipients}</legend>
          {recipients.map((one) => (
            <Checkbox
              key={one.key}
              label={one.label}
              checked={draft.recipients.includes(one.key)}
              onChange={(isOn) => toggle(one, isOn)}
            />
          ))}
        </fieldset>
      )}
    </Section>
  );
}
