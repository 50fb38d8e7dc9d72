import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { useContacts } from '#state/files/use-identity.ts';
import type { SubmitCheck } from '#state/files/use-submit-check.ts';
import type { useSubmit } from '#state/files/use-submit.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { Making } from './making.tsx';
import { recipientsOf } from './recipients.ts';
import { SealFields } from './seal-fields.tsx';
import { FIELDS, lacksOf, officerOf, type SignDraft } from './sign-form.ts';
import { text } from './text.ts';

interface SignStepProps {
  readonly check: SubmitCheck;
  readonly draft: SignDraft;
  readonly onDraft: (draft: SignDraft) => void;
  readonly submit: ReturnType<typeof useSubmit>;
  readonly onBack: () => void;
}

const words = text.sign;

/** Third step: a named officer says that it is true; then the file is made. */
export function SignStep({ check, draft, onDraft, submit, onBack }: SignStepProps): ReactNode {
  const { assessment } = useAssessment();
  const contacts = useContacts();
  const [attempt, setAttempt] = useState(0);
  const { signing, period } = check.state;
  const lacks = lacksOf(assessment, draft);
  const shown = attempt > 0 ? lacks : [];
  const errorOf = (field: string): string | undefined =>
    shown.find(({ fieldId }) => fieldId === field)?.text;
  const isMaking = submit.state.kind === 'making';
  const make = (): void => {
    setAttempt((count) => count + 1);
    const officer = officerOf(assessment, draft);
    if (lacks.length > 0 || !officer) return;
    const { name, position } = officer;
    const recipients = draft.isSealed ? draft.recipients : [];
    void submit.make({ officer: { name, position }, note: draft.note, recipients });
  };
  return (
    <>
      <ErrorSummary title={words.error} items={shown} attempt={attempt} />
      <Section id="pejabat-bagian" title={words.officer}>
        <Officer draft={draft} onDraft={onDraft} error={errorOf(FIELDS.officer)} />
        <Checkbox
          id={FIELDS.declare}
          label={words.declare}
          checked={draft.isDeclared}
          onChange={(isDeclared) => onDraft({ ...draft, isDeclared })}
        />
        {errorOf(FIELDS.declare) !== undefined && (
          <p className="field-error">{errorOf(FIELDS.declare)}</p>
        )}
        <Field label={words.note} hint={words.noteHint}>
          {(control) => (
            <textarea
              {...control}
              className="input"
              maxLength={4000}
              value={draft.note}
              onChange={(event) => onDraft({ ...draft, note: event.target.value })}
            />
          )}
        </Field>
        <p className="prose soft">{signing === 'ready' ? words.signed : words.unsigned}</p>
      </Section>
      {signing === 'ready' && (
        <SealFields
          recipients={recipientsOf(period, contacts?.ok ? contacts.value : [])}
          draft={draft}
          onDraft={onDraft}
          error={errorOf(FIELDS.recipients)}
        />
      )}
      <Making submit={submit} />
      {!isMaking && (
        <div className="actions">
          <Button kind="primary" onClick={make}>
            {words.make}
          </Button>
          <Button onClick={onBack}>{text.back}</Button>
        </div>
      )}
    </>
  );
}

interface OfficerProps {
  readonly draft: SignDraft;
  readonly onDraft: (draft: SignDraft) => void;
  readonly error: string | undefined;
}

function Officer({ draft, onDraft, error }: OfficerProps): ReactNode {
  const { id, people } = useAssessment().assessment;
  const toDetails = <Link href={paths.details(id)}>{words.toDetails}</Link>;
  if (people.every(({ position }) => position.trim() === '')) {
    return (
      <Notice tone="warn">
        <p>{words.nobody}</p>
        <p>{toDetails}</p>
      </Notice>
    );
  }
  return (
    <Field id={FIELDS.officer} label={words.officer} hint={words.officerHint} error={error}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={draft.officer}
          onChange={(event) => onDraft({ ...draft, officer: event.target.value })}
        >
          <option value="">{words.choose}</option>
          {people.map(({ role, name, position }, at) => (
            <option key={`${role} ${name} ${position}`} value={String(at)}>
              {words.person(name, position)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
