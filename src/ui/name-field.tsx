import type { ReactNode } from 'react';
import { Field } from './field.tsx';

interface NameFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (name: string) => void;
}

/** Asks for the name of whoever decides; the browser may offer the one it knows. */
export function NameField({ label, hint, error, value, onChange }: NameFieldProps): ReactNode {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          className="input"
          autoComplete="name"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
