import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { FormChoice, FormText } from '#ui/form-field.tsx';
import type { InitiativeForm } from './form-schema.ts';
import { formText as text } from './text-form.ts';

type TextName = 'title' | 'description' | 'weeks' | 'reuseFirst' | 'basis' | 'code' | 'codeName';

const LONG: readonly TextName[] = ['description', 'reuseFirst', 'basis'];

function holdsOf(name: TextName): 'lines' | 'line' | 'number' {
  if (name === 'weeks') return 'number';
  return LONG.includes(name) ? 'lines' : 'line';
}

interface TextFieldProps {
  readonly name: TextName;
  /** Id of a list of suggestions. */
  readonly suggestions?: string;
}

/** One line, or a few, of text. */
export function TextField({ name, suggestions }: TextFieldProps): ReactNode {
  const { register, formState } = useFormContext<InitiativeForm>();
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
  readonly name: 'kind' | 'carriedBy' | 'costKnown' | 'codeVintage';
  readonly label: string;
  readonly words: Readonly<Record<string, string>>;
}

/** One of a few words. */
export function ChoiceField({ name, label, words }: ChoiceFieldProps): ReactNode {
  const { register, formState } = useFormContext<InitiativeForm>();
  return (
    <FormChoice
      label={label}
      hint={text.hints[name]}
      error={formState.errors[name]?.message}
      form={register(name)}
      words={words}
    />
  );
}
