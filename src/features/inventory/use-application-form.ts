import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import type { Application } from '#core/inventory/application.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { say } from '#state/saving/toasts.ts';
import { saveApplications } from '#workflow/inventory/applications.ts';
import { draftKey, keepDraft, readDraft, type FormDraft } from './form-draft.ts';
import { formSchema, fromForm, sameForm, toForm, type ApplicationForm } from './form-schema.ts';
import { formText as text } from './text-form.ts';

interface OpenForm {
  readonly form: UseFormReturn<ApplicationForm>;
  readonly values: ApplicationForm;
  readonly dirty: boolean;
  /** What was typed on an earlier visit stands in the form again. */
  readonly restored: boolean;
  /** The stored form, when it was changed elsewhere under what is typed here. */
  readonly stale: ApplicationForm | undefined;
  /** Stores the form; `over` means over a version that was changed elsewhere and shown. */
  readonly save: (values: ApplicationForm, over: boolean) => Promise<void>;
  /** Puts what is stored in place of what is typed. */
  readonly takeStored: () => void;
}

const groundOf = (application: Application): FormDraft['ground'] => ({
  form: toForm(application),
  revision: application.revision,
});

/**
 * The form of one application; revision 0 is one that is not stored yet. A clean form follows
 * changes made elsewhere, a typed one is kept and outlives a reload.
 */
export function useApplicationForm(
  live: Application,
  onSaved: (application: Application) => void,
): OpenForm {
  const desk = useDesk();
  const key = draftKey(live.revision === 0 ? 'baru' : live.id);
  const [restored, setRestored] = useState(() => readDraft(key));
  const [ground, setGround] = useState(() => restored?.ground ?? groundOf(live));
  const [shown, setShown] = useState<ApplicationForm>();
  const form = useForm<ApplicationForm>({
    resolver: zodResolver(formSchema),
    defaultValues: restored?.form ?? ground.form,
    shouldFocusError: false,
  });
  // Every field has a value from the start.
  const values = useWatch({ control: form.control }) as ApplicationForm;
  const dirty = !sameForm(values, ground.form);
  const draft = dirty ? JSON.stringify({ form: values, ground }) : '';
  useEffect(() => {
    keepDraft(key, draft === '' ? undefined : (JSON.parse(draft) as FormDraft));
  }, [key, draft]);

  const behind = live.revision > ground.revision;
  const follows = behind && (!dirty || sameForm(values, toForm(live)));
  const take = (application: Application): void => {
    setGround(groundOf(application));
    setShown(toForm(application));
    setRestored(undefined);
  };
  if (follows) take(live);
  useEffect(() => {
    if (shown) form.reset(shown);
  }, [form, shown]);

  const save = async (typed: ApplicationForm, over: boolean): Promise<void> => {
    const isNew = live.revision === 0;
    const revision = over ? live.revision : ground.revision;
    const before = isNew ? null : { ...live, revision };
    const saved = await saveApplications(desk, [{ before, after: fromForm(live, typed) }]);
    if (!saved.ok) {
      const { error } = saved;
      if (error.kind !== 'stale') say(failureText(error, 'changing'));
      else if (!error.stored) say(text.gone);
      return;
    }
    const stored = saved.value[0]?.after;
    if (!stored) return;
    keepDraft(key, undefined);
    take(stored);
    say(text.saved(stored.name));
    onSaved(stored);
  };
  return {
    form,
    values,
    dirty,
    restored: restored !== undefined,
    stale: behind && !follows ? toForm(live) : undefined,
    save,
    takeStored: () => take(live),
  };
}
