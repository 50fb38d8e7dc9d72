import { useState, type ReactNode } from 'react';
import type { RubricIdentity } from '#workflow/rubrics/preview-rubric.ts';
import { Button } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { text } from './text.ts';

interface IdentityFormProps {
  readonly proposed: RubricIdentity;
  /** Why the last attempt was refused. */
  readonly refusal: string | undefined;
  readonly onAdopt: (identity: RubricIdentity) => void;
  readonly onLeave: () => void;
}

type Key = keyof RubricIdentity;

const ID = /^(?!constructor$)[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const VERSION = /^\d+\.\d+\.\d+$/;

function errorsIn(identity: RubricIdentity): Partial<Record<Key, string>> {
  return {
    ...(identity.title.trim() === '' && { title: text.preview.nameWrong }),
    ...(identity.shortTitle.trim() === '' && { shortTitle: text.preview.nameWrong }),
    ...(!ID.test(identity.id) && { id: text.preview.idWrong }),
    ...(!VERSION.test(identity.version) && { version: text.preview.versionWrong }),
  };
}

const FIELDS: readonly { readonly key: Key; readonly label: string; readonly hint?: string }[] = [
  { key: 'title', label: text.preview.name },
  { key: 'shortTitle', label: text.preview.shortName },
  { key: 'id', label: text.preview.id, hint: text.preview.idHint },
  { key: 'version', label: text.preview.version, hint: text.preview.versionHint },
];

/** What the new instrument is called; proposed, and free to change before it is stored. */
export function IdentityForm(props: IdentityFormProps): ReactNode {
  const { proposed, refusal, onAdopt, onLeave } = props;
  const [identity, setIdentity] = useState(proposed);
  const [attempt, setAttempt] = useState(0);
  const errors = attempt > 0 ? errorsIn(identity) : {};
  const items = [
    ...FIELDS.flatMap(({ key, label }) =>
      errors[key] === undefined
        ? []
        : [{ fieldId: `identity-${key}`, text: `${label}: ${errors[key]}` }],
    ),
    ...(refusal === undefined ? [] : [{ fieldId: 'identity-id', text: refusal }]),
  ];
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt((count) => count + 1);
        if (Object.keys(errorsIn(identity)).length === 0) onAdopt(identity);
      }}
    >
      <h2>{text.preview.identity}</h2>
      <ErrorSummary title={text.preview.cannot} attempt={attempt} items={items} />
      {FIELDS.map(({ key, label, hint }) => (
        <Field key={key} id={`identity-${key}`} label={label} hint={hint} error={errors[key]}>
          {(control) => (
            <input
              {...control}
              className="input"
              value={identity[key]}
              autoComplete="off"
              onChange={({ target }) =>
                setIdentity((before) => ({ ...before, [key]: target.value }))
              }
            />
          )}
        </Field>
      ))}
      <p className="soft">{text.preview.standing}</p>
      <div className="actions">
        <Button kind="primary" type="submit">
          {text.preview.adopt}
        </Button>
        <Button onClick={onLeave}>{text.preview.leave}</Button>
      </div>
    </form>
  );
}
