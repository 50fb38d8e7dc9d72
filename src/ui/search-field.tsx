import type { ReactNode } from 'react';
import { Field } from './field.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** A line for words to look for; what is typed is told at once. */
export function SearchField({ value, onType, ...field }: SearchFieldProps): ReactNode {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className="input"
          type="search"
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  );
}
