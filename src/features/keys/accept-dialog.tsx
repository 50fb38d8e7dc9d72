import { useState, type ReactNode } from 'react';
import { DESK_TERMS } from '#core/glossary.ts';
import type { Contact } from '#core/keys/identity.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import { useDesk } from '#state/desk.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { useSession } from '#state/session.ts';
import { say } from '#state/saving/toasts.ts';
import { Checkbox } from '#ui/checkbox.tsx';
import { NameField } from '#ui/name-field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { decideContact } from '#workflow/keys/contacts.ts';
import { Fingerprint } from './fingerprint.tsx';
import { text } from './text.ts';

interface AcceptDialogProps {
  readonly contact: Contact;
  /** The key of this desk; null = none yet. */
  readonly own: PublicKey | null;
  /** What the key says it replaces, by the unit it is known for; null = nothing. */
  readonly replacedUnit: string | null;
  readonly onClose: () => void;
}

/** Both fingerprints, large; a key becomes known by a person who compared them by another way. */
export function AcceptDialog(props: AcceptDialogProps): ReactNode {
  const { contact, own, replacedUnit, onClose } = props;
  const desk = useDesk();
  const person = useSession((session) => session.person);
  const [by, setBy] = useState(person);
  const [isSure, setSure] = useState(false);
  const [failure, setFailure] = useState<string>();
  const accept = async (): Promise<void> => {
    if (!isSure || by.trim() === '') {
      setFailure(isSure ? text.accept.missingBy : text.accept.missingTick);
      return;
    }
    const decided = await decideContact(desk, contact, { trust: 'known', by: by.trim() });
    if (!decided.ok) {
      setFailure(text.decideFailure(decided.error));
      return;
    }
    say(text.accept.done(contact.unit));
    onClose();
  };
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      cancel={text.accept.cancel}
      title={text.accept.title(contact.unit)}
      action={text.accept.action}
      kind="primary"
      failure={failure}
      onSubmit={() => void accept()}
      onClose={onClose}
    >
      <p>{text.accept.body}</p>
      <p>{text.accept.role(DESK_TERMS[contact.role])}</p>
      {contact.role === 'diskominfo' && (
        <Notice tone="warn">
          <p>{text.accept.voucher}</p>
        </Notice>
      )}
      <Fingerprint signKey={contact.id} label={text.accept.theirs} size="large" />
      {own !== null && <Fingerprint signKey={own} label={text.accept.ours} size="large" />}
      {replacedUnit !== null && <p>{text.accept.replaces(replacedUnit)}</p>}
      <Checkbox label={text.accept.sure} checked={isSure} onChange={setSure} />
      <NameField label={text.accept.by} hint={text.accept.byHint} value={by} onChange={setBy} />
    </FormDialog>
  );
}
