import { useState, type ReactNode } from 'react';
import { FormProvider } from 'react-hook-form';
import { Link, useLocation } from 'wouter';
import type { Application } from '#core/inventory/application.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { useApplication } from '#state/inventory/use-applications.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { newApplication } from '#workflow/inventory/applications.ts';
import { DecisionList } from './decision-list.tsx';
import { FormParts } from './form-parts.tsx';
import { problemsOf } from './form-problems.ts';
import { FormStale } from './form-stale.tsx';
import { RemoveApplication } from './remove-application.tsx';
import { formText as text } from './text-form.ts';
import { text as inventory } from './text.ts';
import { useApplicationForm } from './use-application-form.ts';

/** A new application. */
export function NewPage(): ReactNode {
  const desk = useDesk();
  const [blank] = useState(() => newApplication(desk));
  return (
    <Page title={text.newTitle} kicker={inventory.title} lead={text.lead}>
      <ApplicationEditor application={blank} />
    </Page>
  );
}

/** One application of the inventory. */
export function OnePage({ id }: { readonly id: string }): ReactNode {
  const found = useApplication(id);
  const [last, setLast] = useState<Application>();
  const application = found?.ok ? found.value : undefined;
  // What was on the screen stays there when it is removed elsewhere: it may be needed.
  if (application && application !== last) setLast(application);
  const shown = application ?? last;
  const isGone = found !== undefined && !found.ok;
  return (
    <Page title={shown?.name ?? inventory.title} kicker={inventory.title} lead={text.lead}>
      {!found && <p role="status">{inventory.reading}</p>}
      {isGone && (
        <Notice tone="bad" role="alert">
          {found.error.kind === 'missing' ? text.missing : failureText(found.error, 'reading')}
        </Notice>
      )}
      {shown ? (
        <ApplicationEditor application={shown} />
      ) : (
        <Link href={paths.applications} className={buttonClass('secondary')}>
          <Icon name="arrow-left" />
          {text.back}
        </Link>
      )}
    </Page>
  );
}

function ApplicationEditor({ application }: { readonly application: Application }): ReactNode {
  const [, navigate] = useLocation();
  const [attempt, setAttempt] = useState(0);
  const open = useApplicationForm(application, ({ id }) => navigate(paths.application(id)));
  const { form, values, dirty, restored, stale, save, takeStored } = open;
  const { errors, isSubmitting } = form.formState;
  const submit = (over: boolean): void =>
    void form.handleSubmit(
      (typed) => save(typed, over),
      () => setAttempt((count) => count + 1),
    )();
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
          title={text.problems.title}
          items={attempt > 0 ? problemsOf(errors) : []}
          attempt={attempt}
        />
        {restored && <Notice tone="info">{text.restored}</Notice>}
        <FormParts />
        {stale && (
          <FormStale stored={stale} mine={values} onTake={takeStored} onOver={() => submit(true)} />
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
          <Link href={paths.applications} className={buttonClass('quiet')}>
            <Icon name="arrow-left" />
            {text.back}
          </Link>
        </div>
      </form>
      <DecisionList application={application} />
      {application.revision > 0 && <RemoveApplication application={application} />}
    </FormProvider>
  );
}
