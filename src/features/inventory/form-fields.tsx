import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { Field } from '#ui/field.tsx';
import type { ApplicationForm } from './form-schema.ts';
import { formText as text } from './text-form.ts';

/** The fields of the form that hold a text; all but the contracts. */
type TextName = Exclude<keyof ApplicationForm, 'contracts'>;

const NUMBERS: readonly TextName[] = ['year', 'userCount', 'yearlyCost'];
const LONG: readonly TextName[] = ['function', 'integrationNote', 'note'];

interface TextFieldProps {
  readonly name: TextName;
  /** Id of a list of suggestions. */
  readonly suggestions?: string;
}

/** One line, or a few, of text. */
export function TextField({ name, suggestions }: TextFieldProps): ReactNode {
  const { register, formState } = useFormContext<ApplicationForm>();
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
            inputMode={NUMBERS.includes(name) ? 'numeric' : undefined}
          />
        )
      }
    </Field>
  );
}

interface ChoiceFieldProps {
  readonly name: 'kind' | 'status' | 'openSourceClause' | 'integrated';
  readonly words: Readonly<Record<string, string>>;
}

/** One of a few words, or that it is not known. */
export function ChoiceField({ name, words }: ChoiceFieldProps): ReactNode {
  const { register } = useFormContext<ApplicationForm>();
  return (
    <Field id={name} label={text.labels[name]}>
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
