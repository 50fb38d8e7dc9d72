import { useState, type ReactNode } from 'react';
import { FormProvider } from 'react-hook-form';
import { Link } from 'wouter';
import type { ListedInitiative } from '#core/invest/initiative/initiative-list.ts';
import { CARRIER_NAMES, INITIATIVE_KIND_NAMES } from '#core/invest/initiative/initiative-terms.ts';
import { useBudgetCodes } from '#state/plans/use-budget-codes.ts';
import type { InitiativesOf } from '#state/plans/use-initiatives.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { CodeFields } from './code-fields.tsx';
import { CostFields } from './cost-fields.tsx';
import { ChoiceField, TextField } from './form-fields.tsx';
import { problemsOf } from './form-problems.ts';
import type { InitiativeForm as Typed } from './form-schema.ts';
import { namesIn } from './names.ts';
import { RaiseFields } from './raise-fields.tsx';
import { RelationFields } from './relation-fields.tsx';
import { StalePart } from './stale-part.tsx';
import { formText as text } from './text-form.ts';
import { useInitiativeForm } from './use-initiative-form.ts';

interface InitiativeFormProps {
  readonly here: InitiativesOf;
  readonly live: ListedInitiative;
  readonly isNew: boolean;
  readonly idOf: (form: Typed) => string;
  readonly onSaved: (id: string) => void;
  /** Where leaving without saving leads. */
  readonly leave: string;
}

/** Everything about one initiative to be filled in, checked as a whole. */
export function InitiativeForm(props: InitiativeFormProps): ReactNode {
  const { here, live, isNew, idOf, onSaved, leave } = props;
  const [attempt, setAttempt] = useState(0);
  const others = here.list
    .map(({ initiative }) => initiative)
    .filter(({ id }) => isNew || id !== live.initiative.id);
  const names = namesIn(here);
  const codes = useBudgetCodes() ?? null;
  const ground = { others, ladders: here.ladders, names, codes };
  const open = useInitiativeForm({ live, isNew, ground, idOf, onSaved });
  const { form, dirty, restored, stale, save, takeStored } = open;
  const { errors, isSubmitting } = form.formState;
  const submit = (over: boolean): void =>
    void form.handleSubmit(
      (typed) => save(typed, over),
      () => setAttempt((count) => count + 1),
    )();
  const { parts, labels } = text;
  return (
    <FormProvider {...form}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit(false);
        }}
      >
        <ErrorSummary
          title={text.problems}
          items={attempt > 0 ? problemsOf(errors) : []}
          attempt={attempt}
        />
        {restored && <Notice tone="info">{text.restored}</Notice>}
        <Section id="tentang" title={parts.about}>
          <TextField name="title" />
          <TextField name="description" />
          <div className="initiative-pair">
            <ChoiceField name="kind" label={labels.kind} words={INITIATIVE_KIND_NAMES} />
            <ChoiceField name="carriedBy" label={labels.carriedBy} words={CARRIER_NAMES} />
            <TextField name="weeks" />
          </div>
          <TextField name="reuseFirst" />
        </Section>
        <Section id="menaikkan" title={parts.raises}>
          <RaiseFields ladders={here.ladders} />
        </Section>
        <Section id="biaya" title={parts.cost}>
          <CostFields />
        </Section>
        <Section id="kode" title={parts.code}>
          <CodeFields />
        </Section>
        <Section id="hubungan" title={parts.relations}>
          <RelationFields name="requires" others={others} />
          <RelationFields name="excludes" others={others} />
        </Section>
        {stale && (
          <StalePart
            stored={live.initiative}
            mine={stale}
            names={names}
            onTake={takeStored}
            onOver={() => submit(true)}
          />
        )}
        <div className="actions">
          <Button kind="primary" type="submit" disabled={isSubmitting || stale !== undefined}>
            {text.save}
          </Button>
          {dirty && <span className="soft">{text.unsaved}</span>}
          {dirty && (
            <Button kind="quiet" onClick={takeStored}>
              {text.discard}
            </Button>
          )}
          <Link href={leave} className={buttonClass('quiet')}>
            {text.cancel}
          </Link>
        </div>
      </form>
    </FormProvider>
  );
}
