import { useState, type ReactNode } from 'react';
import { Checkbox } from '#ui/checkbox.tsx';
import { Field } from '#ui/field.tsx';
import { text } from './text.ts';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  /** What a password manager may do with it. */
  readonly purpose: 'current-password' | 'new-password';
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly id?: string;
  readonly onValue: (value: string) => void;
}

/** A passphrase, hidden until the person wants to see it; pasting is welcome. */
export function PassphraseField(props: PassphraseFieldProps): ReactNode {
  const { label, value, purpose, hint, error, id, onValue } = props;
  const [shown, setShown] = useState(false);
  return (
    <div>
      <Field label={label} hint={hint} error={error} {...(id !== undefined && { id })}>
        {(control) => (
          <input
            {...control}
            className="input"
            type={shown ? 'text' : 'password'}
            autoComplete={purpose}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            value={value}
            onChange={(event) => onValue(event.target.value)}
          />
        )}
      </Field>
      <Checkbox label={text.passphrase.show} checked={shown} onChange={setShown} />
    </div>
  );
}
