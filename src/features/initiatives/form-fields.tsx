import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { Field } from '#ui/field.tsx';
import type { InitiativeForm } from './form-schema.ts';
import { formText as text } from './text-form.ts';

type TextName = 'title' | 'description' | 'weeks' | 'reuseFirst' | 'basis' | 'code' | 'codeName';

const LONG: readonly TextName[] = ['description', 'reuseFirst', 'basis'];

interface TextFieldProps {
  readonly name: TextName;
  /** Id of a list of suggestions. */
  readonly suggestions?: string;
}

/** One line, or a few, of text. */
export function TextField({ name, suggestions }: TextFieldProps): ReactNode {
  const { register, formState } = useFormContext<InitiativeForm>();
  const hint = text.hints[name];
  return (
    <Field
      id={name}
      label={text.labels[name]}
      error={formState.errors[name]?.message}
      {...(hint !== undefined && { hint })}
    >
      {(control) =>
        LONG.includes(name) ? (
          <textarea {...control} {...register(name)} className="input" rows={3} />
        ) : (
          <input
            {...control}
            {...register(name)}
            className="input"
            list={suggestions}
            inputMode={name === 'weeks' ? 'numeric' : undefined}
          />
        )
      }
    </Field>
  );
}

interface ChoiceFieldProps {
  readonly name: 'kind' | 'carriedBy' | 'costKnown' | 'codeVintage';
  readonly label: string;
  readonly words: Readonly<Record<string, string>>;
}

/** One of a few words. */
export function ChoiceField({ name, label, words }: ChoiceFieldProps): ReactNode {
  const { register, formState } = useFormContext<InitiativeForm>();
  const hint = text.hints[name];
  return (
    <Field
      id={name}
      label={label}
      error={formState.errors[name]?.message}
      {...(hint !== undefined && { hint })}
    >
      {(control) => (
        <select {...control} {...register(name)} className="input">
          {Object.entries(words).map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
