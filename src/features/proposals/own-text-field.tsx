import type { ReactNode } from 'react';
import { Field } from '#ui/field.tsx';

interface OwnTextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly isNumber?: boolean;
  readonly onType: (value: string) => void;
}

/** One line of the form. */
export function OwnTextField(props: OwnTextFieldProps): ReactNode {
  const { id, label, hint, value, error, isNumber = false, onType } = props;
  return (
    <Field id={id} label={label} error={error} {...(hint !== undefined && { hint })}>
      {(control) => (
        <input
          {...control}
          className="input"
          inputMode={isNumber ? 'numeric' : undefined}
          value={value}
          onChange={({ target }) => onType(target.value)}
        />
      )}
    </Field>
  );
}
