import type { ReactNode } from 'react';
import { DESK_TERMS } from '#core/glossary.ts';
import { knownRecipients, type KnownRecipient } from '#core/keys/recipients.ts';
import type { Period } from '#core/period/period.ts';
import { useContacts } from '#state/files/use-identity.ts';
import { Checkbox } from '#ui/checkbox.tsx';
import { Notice } from '#ui/notice.tsx';
import { FIELDS, type SignDraft } from './sign-draft.ts';
import { text } from './text.ts';

interface SealFieldsProps {
  readonly period: Period | null;
  readonly draft: SignDraft;
  readonly onDraft: (draft: SignDraft) => void;
  readonly error: string | undefined;
}

const words = text.sign;

/** Whether the file is sealed, and to whom. */
export function SealFields({ period, draft, onDraft, error }: SealFieldsProps): ReactNode {
  const contacts = useContacts();
  const recipients = knownRecipients(period, contacts?.ok ? contacts.value : []);
  const toggle = ({ key }: KnownRecipient, isOn: boolean): void => {
    const others = draft.recipients.filter((one) => one !== key);
    onDraft({ ...draft, recipients: isOn ? [...others, key] : others });
  };
  return (
    <>
      <Checkbox
        label={words.seal}
        hint={words.sealHint}
        checked={draft.isSealed}
        onChange={(isSealed) => onDraft({ ...draft, isSealed })}
      />
      {draft.isSealed && (
        <fieldset className="sign-off-recipients" id={FIELDS.recipients} tabIndex={-1}>
          <legend className="field-label">{words.recipients}</legend>
          {recipients.length === 0 && <Notice tone="warn">{words.noRecipients}</Notice>}
          {error !== undefined && <p className="field-error">{error}</p>}
          {recipients.map((one) => (
            <Checkbox
              key={one.key}
              label={words.recipient(one.unit, one.person, DESK_TERMS[one.role])}
              checked={draft.recipients.includes(one.key)}
              onChange={(isOn) => toggle(one, isOn)}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
