import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { keepDraft, type FormDraft } from './form-draft.ts';
import type { ScopeDraft } from './scope-draft.ts';
import { detailsFormSchema, sameForm, type DetailsForm } from './form-schema.ts';

interface Options {
  readonly key: string;
  /** What was typed before; the form starts with it. */
  readonly restored: FormDraft | undefined;
  /** The form without anything typed, and the stored revision it came from. */
  readonly ground: FormDraft['ground'];
  readonly instrument: string;
  readonly scope: ScopeDraft;
  /** Id of the chosen period; empty = none. */
  readonly period: string;
}

interface OpenForm {
  readonly form: UseFormReturn<DetailsForm>;
  readonly values: DetailsForm;
  readonly dirty: boolean;
}

/** The form with what is typed in it, which outlives a reload, another page and a new version. */
export function useDetailsForm(options: Options): OpenForm {
  const { key, restored, ground, instrument, scope, period } = options;
  const form = useForm<DetailsForm>({
    resolver: zodResolver(detailsFormSchema),
    defaultValues: restored?.form ?? ground.form,
    shouldFocusError: false,
  });
  // Every field has a value from the start.
  const values = useWatch({ control: form.control }) as DetailsForm;
  const dirty = instrument !== '' || period !== '' || !sameForm(values, ground.form);
  const draft = dirty ? JSON.stringify({ form: values, ground, instrument, scope, period }) : '';
  useEffect(() => {
    keepDraft(key, draft === '' ? undefined : (JSON.parse(draft) as FormDraft));
  }, [key, draft]);
  return { form, values, dirty };
}
