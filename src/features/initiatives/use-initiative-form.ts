import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import type { Initiative } from '#core/invest/initiative/catalogue.ts';
import type { ListedInitiative } from '#core/invest/initiative/initiative-list.ts';
import { useDesk } from '#state/desk.ts';
import { say } from '#state/saving/toasts.ts';
import { saveInitiative } from '#workflow/plans/initiatives.ts';
import { draftKey, keepDraft, readDraft } from './form-draft.ts';
import {
  formSchemaFor,
  fromForm,
  toForm,
  type FormGround,
  type InitiativeForm,
} from './form-schema.ts';
import { formText as text } from './text-form.ts';
import { putBack, refusedText } from './use-initiative-actions.ts';

interface OpenForm {
  readonly form: UseFormReturn<InitiativeForm>;
  readonly dirty: boolean;
  /** What was typed on an earlier visit stands in the form again. */
  readonly restored: boolean;
  /** As it is typed, when what is stored was changed elsewhere under it. */
  readonly stale: Initiative | undefined;
  /** Stores the form; `over` means over a version that was changed elsewhere and shown. */
  readonly save: (typed: InitiativeForm, over: boolean) => Promise<void>;
  /** Puts what is stored in place of what is typed. */
  readonly takeStored: () => void;
}

interface Asked {
  /** As it stands now; kept in step with what is stored. */
  readonly live: ListedInitiative;
  readonly isNew: boolean;
  readonly ground: Omit<FormGround, 'id'>;
  /** Its id, which a new one gets from its title. */
  readonly idOf: (form: InitiativeForm) => string;
  readonly onSaved: (id: string) => void;
}

/** Tells one stored state of an initiative from another. */
const markOf = ({ row }: ListedInitiative): string =>
  row ? `${row.revision} ${row.updatedAt}` : '';

/** The form of one initiative; what is typed is kept and outlives a reload. */
export function useInitiativeForm({ live, isNew, ground, idOf, onSaved }: Asked): OpenForm {
  const desk = useDesk();
  const key = draftKey(live.rubric, isNew ? 'baru' : live.initiative.id);
  const [restored, setRestored] = useState(() => readDraft(key));
  const [seen, setSeen] = useState(() => restored?.seen ?? markOf(live));
  const [stored, setStored] = useState(() => toForm(live.initiative));
  const [shown, setShown] = useState<InitiativeForm>();
  const form = useForm<InitiativeForm>({
    resolver: (values, context, options) =>
      zodResolver(formSchemaFor({ ...ground, id: idOf(values) }))(values, context, options),
    defaultValues: restored?.form ?? stored,
    shouldFocusError: false,
  });
  // Every field has a value from the start.
  const values = useWatch({ control: form.control }) as InitiativeForm;
  const dirty = JSON.stringify(values) !== JSON.stringify(stored);
  const draft = dirty ? JSON.stringify({ form: values, seen }) : '';
  useEffect(() => {
    keepDraft(key, draft === '' ? undefined : (JSON.parse(draft) as NonNullable<typeof restored>));
  }, [key, draft]);

  const isBehind = markOf(live) !== seen;
  const take = (): void => {
    const now = toForm(live.initiative);
    setSeen(markOf(live));
    setStored(now);
    setShown(now);
    setRestored(undefined);
  };
  // A form in which nothing was typed follows what happens elsewhere.
  if (isBehind && !dirty) take();
  useEffect(() => {
    if (shown) form.reset(shown);
  }, [form, shown]);

  const save = async (typed: InitiativeForm, over: boolean): Promise<void> => {
    if (isBehind && !over) return;
    const initiative = fromForm(idOf(typed), typed);
    const { isSetAside } = live;
    const saved = await saveInitiative(desk, live, { initiative, isSetAside });
    if (!saved.ok) return say(refusedText(saved.error));
    keepDraft(key, undefined);
    const words = saved.value
      ? text.saved(initiative.title)
      : text.savedAsShipped(initiative.title);
    say(words, { label: text.undo, run: () => void putBack(desk, live, saved.value) });
    onSaved(initiative.id);
  };
  return {
    form,
    dirty,
    restored: restored !== undefined,
    stale: isBehind && dirty ? fromForm(live.initiative.id, values) : undefined,
    save,
    takeStored: take,
  };
}
