import { useState, type ReactNode } from 'react';
import { FormProvider, type FieldErrors, type UseFormReturn } from 'react-hook-form';
import { Button } from '#ui/button.tsx';
import { ErrorSummary, type SummaryItem } from '#ui/error-summary.tsx';
import type { DetailsForm } from './form-schema.ts';
import { text } from './text.ts';

interface DetailsFormProps {
  readonly form: UseFormReturn<DetailsForm>;
  readonly dirty: boolean;
  readonly submitLabel: string;
  /** Problems outside this form, such as no instrument chosen, listed with the others. */
  readonly outside: readonly SummaryItem[];
  readonly onSubmit: (form: DetailsForm) => Promise<void>;
  readonly onDiscard: () => void;
  /** What stands beside the submit button: a refusal, or two versions. */
  readonly beside: ReactNode;
  readonly children: ReactNode;
}

function problemsOf(errors: FieldErrors<DetailsForm>): readonly SummaryItem[] {
  const own = (['name', 'year'] as const).flatMap((field) => {
    const message = errors[field]?.message;
    return message === undefined ? [] : [{ fieldId: field, text: message }];
  });
  const people = (errors.people ?? []) as readonly ({ name?: { message?: string } } | undefined)[];
  const named = [...people].flatMap((person, at) =>
    person?.name?.message === undefined
      ? []
      : [{ fieldId: `people.${at}.name`, text: person.name.message }],
  );
  return [...own, ...named];
}

/** The form about the assessment itself: validated whole, problems listed first with links. */
export function DetailsFormView(props: DetailsFormProps): ReactNode {
  const { form, dirty } = props;
  const [attempt, setAttempt] = useState(0);
  const { submitCount, errors, isSubmitting } = form.formState;
  const items = submitCount > 0 ? [...props.outside, ...problemsOf(errors)] : [];
  const submit = form.handleSubmit(
    async (values) => {
      if (props.outside.length > 0) setAttempt((count) => count + 1);
      else await props.onSubmit(values);
    },
    () => setAttempt((count) => count + 1),
  );
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary title={text.problems.title} items={items} attempt={attempt} />
        {props.children}
        {props.beside}
        <div className="actions">
          <Button kind="primary" type="submit" disabled={isSubmitting}>
            {props.submitLabel}
          </Button>
          {dirty && <span className="soft">{text.draft.unsaved}</span>}
          {dirty && (
            <Button kind="quiet" onClick={props.onDiscard}>
              {text.draft.discard}
            </Button>
          )}
        </div>
      </form>
    </FormProvider>
  );
}
