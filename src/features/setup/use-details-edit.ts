import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Assessment } from '#core/assessment/assessment.ts';
import { useDesk } from '#state/desk.ts';
import { failureDetail, failureText } from '#state/words/failure-text.ts';
import { say } from '#state/saving/toasts.ts';
import { saveDetails } from '#workflow/assessments/save-details.ts';
import { draftKey, readDraft, type FormDraft } from './form-draft.ts';
import { sameForm, toDetails, toForm, type DetailsForm } from './form-schema.ts';
import { WHOLE } from './scope-draft.ts';
import { text } from './text.ts';
import { useDetailsForm } from './use-details-form.ts';

interface DetailsEdit {
  readonly form: UseFormReturn<DetailsForm>;
  readonly values: DetailsForm;
  readonly dirty: boolean;
  /** What was typed on an earlier visit stands in the form again. */
  readonly restored: boolean;
  /** The stored version, when it was changed elsewhere under what is typed here. */
  readonly stale: DetailsForm | undefined;
  readonly refused: { readonly sentence: string; readonly detail: string | undefined } | undefined;
  /** Counts the refused attempts to save. */
  readonly attempt: number;
  /** Stores the form; `over` means over a version that was changed elsewhere and shown. */
  readonly save: (form: DetailsForm, over: boolean) => Promise<void>;
  readonly takeStored: () => void;
}

const groundOf = (assessment: Assessment): FormDraft['ground'] => ({
  form: toForm(assessment),
  revision: assessment.detailsRevision,
});

/** Editing what is stored: a clean form follows changes made elsewhere, a typed one is kept. */
export function useDetailsEdit(
  live: Assessment,
  receive: (stored: Assessment) => void,
): DetailsEdit {
  const desk = useDesk();
  const key = draftKey(live.id);
  const [restored, setRestored] = useState(() => readDraft(key));
  const [ground, setGround] = useState(() => restored?.ground ?? groundOf(live));
  /** A save may learn of a newer version before the news of it arrives. */
  const [learned, setLearned] = useState(live);
  const [refused, setRefused] = useState<DetailsEdit['refused']>();
  const [attempt, setAttempt] = useState(0);
  /** A version to put into the form in place of what stands there. */
  const [shown, setShown] = useState<DetailsForm>();
  const open = useDetailsForm({ key, restored, ground, instrument: '', scope: WHOLE, period: '' });
  const { form, values, dirty } = open;

  const stored = learned.detailsRevision > live.detailsRevision ? learned : live;
  const behind = stored.detailsRevision > ground.revision;
  const follows = behind && (!dirty || sameForm(values, toForm(stored)));
  const take = (taken: Assessment): void => {
    setGround(groundOf(taken));
    setShown(toForm(taken));
  };
  if (follows) take(stored);
  useEffect(() => {
    if (shown) form.reset(shown);
  }, [form, shown]);

  const save = async (submitted: DetailsForm, over: boolean): Promise<void> => {
    const revision = over ? stored.detailsRevision : ground.revision;
    const details = { ...toDetails(submitted), kind: stored.kind };
    const saved = await saveDetails(desk, live.id, revision, details);
    setRefused(undefined);
    if (saved.ok) {
      setGround(groundOf(saved.value));
      setLearned(saved.value);
      setRestored(undefined);
      receive(saved.value);
      say(text.saved);
      return;
    }
    setAttempt((count) => count + 1);
    const { error } = saved;
    if (error.kind === 'stale') setLearned(error.stored);
    else if (error.kind === 'invalid-details') {
      setRefused({ sentence: text.invalid(error.paths), detail: error.paths.join('\n') });
    } else setRefused({ sentence: failureText(error, 'details'), detail: failureDetail(error) });
  };

  return {
    form,
    values,
    dirty,
    restored: restored !== undefined,
    stale: behind && !follows ? toForm(stored) : undefined,
    refused,
    attempt,
    save,
    takeStored: () => {
      setRestored(undefined);
      setRefused(undefined);
      take(stored);
    },
  };
}
