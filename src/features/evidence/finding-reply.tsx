import { useState, type ReactNode } from 'react';
import type { ShownFinding } from '#state/review/use-findings.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { dateTime } from '#ui/format.ts';
import { SmallForm } from '#ui/small-form.tsx';
import { documentTitle } from './document-title.ts';
import { CHECK_NAMES, text } from './text-findings.ts';
import { useReplies } from './use-replies.ts';

interface ReplyFormProps {
  readonly shown: ShownFinding;
  readonly onClose: () => void;
}

function ReplyForm({ shown, onClose }: ReplyFormProps): ReactNode {
  const { reply } = useReplies();
  const [reason, setReason] = useState(shown.reply?.reason ?? '');
  const [missing, setMissing] = useState(false);
  const save = async (): Promise<void> => {
    if (reason.trim() === '') {
      setMissing(true);
      return;
    }
    if (await reply(shown, reason)) onClose();
  };
  return (
    <SmallForm
      className="finding-form"
      onSubmit={() => {
        void save();
      }}
    >
      <Field
        label={text.replyLabel}
        hint={text.replyHint}
        error={missing && reason.trim() === '' ? text.replyMissing : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            className="input"
            rows={3}
            value={reason}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just asked for it
            autoFocus
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <div className="actions">
        <Button kind="primary" type="submit">
          {text.replySave}
        </Button>
        <Button onClick={onClose}>{text.replyCancel}</Button>
      </div>
    </SmallForm>
  );
}

/** The answer to a remark, or the way to give one; the asesor reads it. */
export function FindingReply({ shown }: { readonly shown: ShownFinding }): ReactNode {
  const { withdraw } = useReplies();
  const [writing, setWriting] = useState(false);
  const check = CHECK_NAMES[shown.finding.check];
  const title = documentTitle(shown.document);
  if (writing) return <ReplyForm shown={shown} onClose={() => setWriting(false)} />;
  const { reply } = shown;
  if (!reply) {
    return (
      <div className="actions">
        <Button aria-label={text.replyOf(check, title)} onClick={() => setWriting(true)}>
          {text.replyOpen}
        </Button>
      </div>
    );
  }
  return (
    <>
      <blockquote className="finding-reason">
        <p>{reply.reason}</p>
        <footer className="soft">{text.replied(reply.by, dateTime(reply.at))}</footer>
      </blockquote>
      <div className="actions">
        <Button aria-label={text.replyChangeOf(check, title)} onClick={() => setWriting(true)}>
          {text.replyChange}
        </Button>
        <Button
          kind="quiet"
          aria-label={text.replyWithdrawOf(check, title)}
          onClick={() => void withdraw(shown)}
        >
          {text.replyWithdraw}
        </Button>
      </div>
    </>
  );
}
