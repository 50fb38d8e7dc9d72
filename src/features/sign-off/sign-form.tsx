import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { ReviewSheet } from '#core/review/sheet.ts';
import { paths } from '#state/paths.ts';
import type { SignOff } from '#state/result/use-sign-off.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { download } from '#ui/download.ts';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import type { SignOffState } from '#workflow/result/read-sign-off.ts';
import type { SignedSheet } from '#workflow/review/sign-sheet.ts';
import { SealFields } from './seal-fields.tsx';
import { FIELDS, lacksOf, startDraft, type SignDraft } from './sign-draft.ts';
import { text } from './text.ts';

interface SignFormProps {
  readonly state: SignOffState;
  readonly sheet: ReviewSheet;
  readonly signOff: SignOff;
  readonly onMade: (made: SignedSheet) => void;
}

const words = text.sign;

/** The asesor says who signs; then the file is made, read back and handed over. */
export function SignForm({ state, sheet, signOff, onMade }: SignFormProps): ReactNode {
  const { identity, period } = state;
  const [draft, setDraft] = useState(() => startDraft(sheet));
  const [attempt, setAttempt] = useState(0);
  const lacks = lacksOf(draft, identity?.unit);
  const shown = attempt > 0 ? lacks : [];
  const errorOf = (field: string): string | undefined =>
    shown.find(({ fieldId }) => fieldId === field)?.text;
  const sign = async (): Promise<void> => {
    setAttempt((count) => count + 1);
    if (lacks.length > 0) return;
    const recipients = draft.isSealed ? draft.recipients : [];
    const made = await signOff.sign(sheet, { ...draft, recipients });
    if (!made) return;
    onMade(made);
    download(made.fileName, made.file);
  };
  return (
    <Section id="tanda-tangan" title={words.title}>
      <ErrorSummary title={words.error} items={shown} attempt={attempt} />
      <Names draft={draft} onDraft={setDraft} errorOf={errorOf} unit={identity?.unit} />
      <Checkbox
        id={FIELDS.declare}
        label={sheet.replacing?.sawOthers ? words.declareSeen : words.declare}
        checked={draft.isDeclared}
        onChange={(isDeclared) => setDraft({ ...draft, isDeclared })}
      />
      {errorOf(FIELDS.declare) !== undefined && (
        <p className="field-error">{errorOf(FIELDS.declare)}</p>
      )}
      {identity ? (
        <>
          <SealFields
            period={period}
            draft={draft}
            onDraft={setDraft}
            error={errorOf(FIELDS.recipients)}
          />
          <p className="prose soft">{words.signed}</p>
        </>
      ) : (
        <Notice tone="warn">
          <p>{words.unsigned}</p>
          <p>
            <Link href={paths.keys}>{words.toKeys}</Link>
          </p>
        </Notice>
      )}
      {signOff.busy && <p role="status">{words.making}</p>}
      <div className="actions">
        <Button kind="primary" disabled={signOff.busy} onClick={() => void sign()}>
          {words.make}
        </Button>
      </div>
    </Section>
  );
}

interface NamesProps {
  readonly draft: SignDraft;
  readonly onDraft: (draft: SignDraft) => void;
  readonly errorOf: (field: string) => string | undefined;
  /** The unit the key of this desk speaks for; undefined = it has none. */
  readonly unit: string | undefined;
}

function Names({ draft, onDraft, errorOf, unit }: NamesProps): ReactNode {
  return (
    <>
      <Field id={FIELDS.name} label={words.name} hint={words.nameHint} error={errorOf(FIELDS.name)}>
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="name"
            value={draft.name}
            onChange={({ target }) => onDraft({ ...draft, name: target.value })}
          />
        )}
      </Field>
      <Field label={words.position} hint={words.positionHint}>
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="organization-title"
            value={draft.position}
            onChange={({ target }) => onDraft({ ...draft, position: target.value })}
          />
        )}
      </Field>
      <Field
        id={FIELDS.institution}
        label={words.institution}
        hint={unit === undefined ? words.institutionHint : words.ofKey}
        error={errorOf(FIELDS.institution)}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="organization"
            readOnly={unit !== undefined}
            value={unit ?? draft.institution}
            onChange={({ target }) => onDraft({ ...draft, institution: target.value })}
          />
        )}
      </Field>
    </>
  );
}
