import { useState, type ReactNode } from 'react';
import type { KeyCard } from '#core/keys/key-card.ts';
import { useDesk } from '#state/desk.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Notice } from '#ui/notice.tsx';
import { makeIdentity, type KeyHolder, type MakeKeyFailure } from '#workflow/keys/own-identity.ts';
import { Fingerprint } from './fingerprint.tsx';
import { HolderFields, UNIT_FIELD } from './holder-fields.tsx';
import { text } from './text.ts';

/** Gives this desk its keys; `past` is the card of the key it had before, by a backup's word. */
export function MakeForm({ past }: { readonly past: KeyCard | null }): ReactNode {
  const desk = useDesk();
  const [holder, setHolder] = useState<KeyHolder>({
    unit: past?.identity.unit ?? '',
    role: past?.identity.role ?? 'opd',
  });
  const [isReplacing, setReplacing] = useState(past !== null);
  const [failure, setFailure] = useState<MakeKeyFailure>();
  const [attempt, setAttempt] = useState(0);
  const lost = past?.identity.signKey ?? null;
  const make = async (): Promise<void> => {
    const made = await makeIdentity(desk, holder, isReplacing ? lost : null);
    setFailure(made.ok ? undefined : made.error);
    setAttempt((before) => before + 1);
    if (made.ok) say(text.make.done);
  };
  const isUnit = failure?.kind === 'bad-unit';
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <h3>{text.make.title}</h3>
      <ErrorSummary
        title={text.make.problem}
        items={isUnit ? [{ fieldId: UNIT_FIELD, text: text.make.failure(failure) }] : []}
        attempt={attempt}
      />
      {past && lost !== null && (
        <Notice tone="info">
          <p>{text.make.pastBody(past.identity.unit)}</p>
          <Fingerprint signKey={lost} />
          <Checkbox label={text.make.past} checked={isReplacing} onChange={setReplacing} />
        </Notice>
      )}
      <HolderFields
        holder={holder}
        error={isUnit ? text.make.failure(failure) : undefined}
        onHolder={setHolder}
      />
      {failure && !isUnit && (
        <Notice tone="bad" role="alert">
          <p>{text.make.failure(failure)}</p>
        </Notice>
      )}
      <div className="actions">
        <Button kind="primary" type="submit">
          {text.make.action}
        </Button>
      </div>
    </form>
  );
}
