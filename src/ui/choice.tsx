import type { ReactNode } from 'react';
import { Field } from './field.tsx';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** In the order in which they are offered. */
  readonly words: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}

/** One of a few words. */
export function Choice<T extends string>(props: ChoiceProps<T>): ReactNode {
  const { label, value, words, onChoose } = props;
  const names = Object.keys(words) as T[];
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={value}
          onChange={(event) => {
            const chosen = names.find((name) => name === event.target.value);
            if (chosen !== undefined) onChoose(chosen);
          }}
        >
          {names.map((name) => (
            <option key={name} value={name}>
              {words[name]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
