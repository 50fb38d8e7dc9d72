import type { ChangeEvent, FocusEvent, ReactNode, RefCallback } from 'react';
import { Field } from './field.tsx';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What ties a control to a form: its name, and how the form hears of it. */
interface Registration {
  readonly name: string;
  readonly ref: RefCallback<Control>;
  readonly onChange: (event: ChangeEvent<Control>) => unknown;
  readonly onBlur: (event: FocusEvent<Control>) => unknown;
}

interface FormFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** The name is also the id of the control, so that an error summary can link here. */
  readonly form: Registration;
}

interface FormTextProps extends FormFieldProps {
  /** A few lines of text, one line, or a number. */
  readonly holds: 'lines' | 'line' | 'number';
  /** Id of a list of suggestions for a line. */
  readonly suggestions?: string | undefined;
}

/** Text or a number as a field of a form. */
export function FormText({
  label,
  hint,
  error,
  form,
  holds,
  suggestions,
}: FormTextProps): ReactNode {
  return (
    <Field id={form.name} label={label} error={error} {...(hint !== undefined && { hint })}>
      {(control) =>
        holds === 'lines' ? (
          <textarea {...control} {...form} className="input" rows={3} />
        ) : (
          <input
            {...control}
            {...form}
            className="input"
            list={suggestions}
            inputMode={holds === 'number' ? 'numeric' : undefined}
          />
        )
      }
    </Field>
  );
}

interface FormChoiceProps extends FormFieldProps {
  /** What may be chosen, in the order in which it is offered. */
  readonly words: Readonly<Record<string, string>>;
}

/** One of a few words as a field of a form. */
export function FormChoice({ label, hint, error, form, words }: FormChoiceProps): ReactNode {
  return (
    <Field id={form.name} label={label} error={error} {...(hint !== undefined && { hint })}>
      {(control) => (
        <select {...control} {...form} className="input">
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
