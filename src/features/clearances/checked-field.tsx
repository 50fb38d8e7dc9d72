import { useState, type ReactNode } from 'react';
import { Field } from '#ui/field.tsx';

interface CheckedFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** As it is stored. */
  readonly value: string;
  /** What is wrong with a text; undefined = nothing. */
  readonly problem: (typed: string) => string | undefined;
  /** Called with every text that nothing is wrong with. */
  readonly onSound: (typed: string) => void;
  /** Id of a list of what may be meant. */
  readonly list?: string;
}

/**
 * A text that is stored only while it is sound. What is typed stays as it is until it is, so that a
 * field can be emptied and typed anew; meanwhile what was stored last holds.
 */
export function CheckedField(props: CheckedFieldProps): ReactNode {
  const { label, hint, value, problem, onSound, list } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed === null ? undefined : problem(typed);
  return (
    <Field label={label} error={wrong} {...(hint !== undefined && { hint })}>
      {(control) => (
        <input
          {...control}
          className="input"
          autoComplete="off"
          list={list}
          value={typed ?? value}
          onChange={({ target }) => {
            setTyped(target.value);
            if (problem(target.value) === undefined) onSound(target.value);
          }}
          onBlur={() => {
            if (wrong === undefined) setTyped(null);
          }}
        />
      )}
    </Field>
  );
}
