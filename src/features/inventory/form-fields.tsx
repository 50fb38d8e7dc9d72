import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { FormChoice, FormText } from '#ui/form-field.tsx';
import type { ApplicationForm } from './form-schema.ts';
import { formText as text } from './text-form.ts';

/** The fields of the form that hold a text; all but the contracts. */
type TextName = Exclude<keyof ApplicationForm, 'contracts'>;

const NUMBERS: readonly TextName[] = ['year', 'userCount', 'yearlyCost'];
const LONG: readonly TextName[] = ['function', 'integrationNote', 'note'];

function holdsOf(name: TextName): 'lines' | 'line' | 'number' {
  if (NUMBERS.includes(name)) return 'number';
  return LONG.includes(name) ? 'lines' : 'line';
}

interface TextFieldProps {
  readonly name: TextName;
  /** Id of a list of suggestions. */
  readonly suggestions?: string;
}

/** One line, or a few, of text. */
export function TextField({ name, suggestions }: TextFieldProps): ReactNode {
  const { register, formState } = useFormContext<ApplicationForm>();
  return (
    <FormText
      label={text.labels[name]}
      hint={text.hints[name]}
      error={formState.errors[name]?.message}
      form={register(name)}
      holds={holdsOf(name)}
      suggestions={suggestions}
    />
  );
}

interface ChoiceFieldProps {
  readonly name: 'kind' | 'status' | 'openSourceClause' | 'integrated';
  readonly words: Readonly<Record<string, string>>;
}

/** One of a few words, or that it is not known. */
export function ChoiceField({ name, words }: ChoiceFieldProps): ReactNode {
  const { register } = useFormContext<ApplicationForm>();
  return <FormChoice label={text.labels[name]} form={register(name)} words={words} />;
}
