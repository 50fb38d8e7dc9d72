import { useState, type ReactNode } from 'react';
import type { Contact } from '#core/keys/identity.ts';
import { useDesk } from '#state/desk.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { useSession } from '#state/session.ts';
import { say } from '#state/saving/toasts.ts';
import { Field } from '#ui/field.tsx';
import { NameField } from '#ui/name-field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { decideContact } from '#workflow/keys/contacts.ts';
import { text } from './text.ts';

interface RejectDialogProps {
  readonly contact: Contact;
  readonly onClose: () => void;
}

/** Rejects a key, with a reason; it stays in the list. */
export function RejectDialog({ contact, onClose }: RejectDialogProps): ReactNode {
  const desk = useDesk();
  const person = useSession((session) => session.person);
  const [by, setBy] = useState(person);
  const [why, setWhy] = useState('');
  const [failure, setFailure] = useState<string>();
  const reject = async (): Promise<void> => {
    if (why.trim() === '' || by.trim() === '') {
      setFailure(why.trim() === '' ? text.reject.missingWhy : text.accept.missingBy);
      return;
    }
    const decision = { trust: 'rejected', by: by.trim(), why: why.trim() } as const;
    const decided = await decideContact(desk, contact, decision);
    if (!decided.ok) {
      setFailure(text.decideFailure(decided.error));
      return;
    }
    say(text.reject.done(contact.unit));
    onClose();
  };
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      cancel={text.accept.cancel}
      title={text.reject.title(contact.unit)}
      action={text.reject.action}
      kind="danger"
      failure={failure}
      onSubmit={() => void reject()}
      onClose={onClose}
    >
      <p>{text.reject.body}</p>
      <Field label={text.reject.why} hint={text.reject.whyHint}>
        {(control) => (
          <input
            {...control}
            className="input"
            value={why}
            onChange={(event) => setWhy(event.target.value)}
          />
        )}
      </Field>
      <NameField label={text.accept.by} hint={text.accept.byHint} value={by} onChange={setBy} />
    </FormDialog>
  );
}
