import { zodResolver } from '@hookform/resolvers/zod';
import { useState, type ReactNode } from 'react';
import { FormProvider, useForm, type FieldErrors } from 'react-hook-form';
import { Button } from '#ui/button.tsx';
import { ErrorSummary, type SummaryItem } from '#ui/error-summary.tsx';
import { AgencyFields } from './agency-fields.tsx';
import { detailsFormSchema, type DetailsForm } from './form-schema.ts';
import { KindChoice } from './kind-choice.tsx';
import { PeopleFields } from './people-fields.tsx';
import { text } from './text.ts';

interface DetailsFormProps {
  readonly id?: string;
  readonly initial: DetailsForm;
  readonly submitLabel: string;
  /** Problems outside this form, such as no instrument chosen, listed with the others. */
  readonly outside: readonly SummaryItem[];
  readonly onSubmit: (form: DetailsForm) => Promise<void>;
  readonly children?: ReactNode;
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
  const form = useForm<DetailsForm>({
    resolver: zodResolver(detailsFormSchema),
    defaultValues: props.initial,
    shouldFocusError: false,
  });
  const [attempt, setAttempt] = useState(0);
  const items =
    form.formState.submitCount > 0 ? [...props.outside, ...problemsOf(form.formState.errors)] : [];
  const submit = form.handleSubmit(
    async (values) => {
      if (props.outside.length > 0) setAttempt((count) => count + 1);
      else await props.onSubmit(values);
    },
    () => setAttempt((count) => count + 1),
  );
  return (
    <FormProvider {...form}>
      <form id={props.id} className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary title={text.problems.title} items={items} attempt={attempt} />
        {props.children}
        <AgencyFields />
        <KindChoice />
        <PeopleFields />
        <div className="actions">
          <Button kind="primary" type="submit" disabled={form.formState.isSubmitting}>
            {props.submitLabel}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
