import { useState, type ReactNode } from 'react';
import type { Contact } from '#core/keys/identity.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { useSession } from '#state/session.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { NameField } from '#ui/name-field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { decideContact } from '#workflow/keys/contacts.ts';
import type { PeriodLook } from '#workflow/period/take-period.ts';
import { KeyDigits } from '#features/period/key-digits.tsx';
import { arrivalText } from './text-arrival.ts';

const { signer: text } = arrivalText;

/** Who signed the file, whether that key is known, and what trusting it means. */
export function SignerCard({ look }: { readonly look: PeriodLook }): ReactNode {
  const { signer, opened } = look;
  const { signature } = opened.record;
  if (signer.kind === 'unsigned' || !signature) {
    return (
      <Section id="tanda-tangan" title={text.title}>
        <Notice tone="warn">{text.unsigned}</Notice>
      </Section>
    );
  }
  const { name, unit } = signature.signer;
  const { trust, contact, isOwner } = signer;
  return (
    <Section id="tanda-tangan" title={text.title}>
      <p>
        {text.by(unit)} {name !== '' && text.person(name)}
      </p>
      <KeyDigits signKey={signature.publicKey} label={text.digits} />
      {trust === 'own' && <p>{text.own}</p>}
      {trust === 'known' && <p>{text.known(contact?.unit ?? unit)}</p>}
      {trust === 'rejected' && <Notice tone="bad">{text.rejected}</Notice>}
      {!isOwner && <Notice tone="warn">{text.notOwner}</Notice>}
      {(trust === 'new' || trust === 'none') && (
        <>
          <Notice tone="warn">{text.new}</Notice>
          {contact && isOwner && <Trust contact={contact} />}
        </>
      )}
    </Section>
  );
}

/** The person says that both fingerprints were compared; what that brings is said first. */
function Trust({ contact }: { readonly contact: Contact }): ReactNode {
  const desk = useDesk();
  const person = useSession((session) => session.person);
  const [by, setBy] = useState(person);
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<string>();
  const decide = async (): Promise<void> => {
    setMissing(by.trim() === '');
    if (by.trim() === '') return;
    const done = await decideContact(desk, contact, { trust: 'known', by: by.trim() });
    if (done.ok) say(text.confirmed(contact.unit));
    else {
      setRefused(
        done.error.kind === 'storage' ? failureText(done.error, 'changing') : text.changed,
      );
    }
  };
  return (
    <div className="stack">
      <h3>{text.trustTitle}</h3>
      <p className="prose">{text.trust}</p>
      {refused !== undefined && (
        <Notice tone="bad" role="alert">
          {refused}
        </Notice>
      )}
      <NameField
        label={text.yourName}
        hint={text.yourNameHint}
        error={missing && by.trim() === '' ? text.yourNameMissing : undefined}
        value={by}
        onChange={setBy}
      />
      <div className="actions">
        <Button onClick={() => void decide()}>{text.confirm}</Button>
      </div>
    </div>
  );
}
