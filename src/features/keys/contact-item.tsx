import type { ReactNode } from 'react';
import { DESK_TERMS, TRUST_TERMS } from '#core/glossary.ts';
import type { Contact, Trust } from '#core/keys/identity.ts';
import { Button } from '#ui/button.tsx';
import { dateTime } from '#ui/format.ts';
import { Tag, type Tone } from '#ui/tag.tsx';
import { Fingerprint } from './fingerprint.tsx';
import { text } from './text.ts';

const TONES: Readonly<Record<Trust, Tone>> = { known: 'good', new: 'info', rejected: 'bad' };

interface ContactItemProps {
  readonly contact: Contact;
  readonly onAccept: () => void;
  readonly onReject: () => void;
}

/** A key of somebody else: for whom it speaks, whether it is trusted, and why. */
export function ContactItem({ contact, onAccept, onReject }: ContactItemProps): ReactNode {
  const { unit, role, trust, decided, person, note, replacedBy } = contact;
  const isCompared = trust === 'known' && decided !== null;
  const known = text.known;
  return (
    <li className="key-item">
      <div className="key-item-head">
        <h3>{unit}</h3>
        <span className="soft">{DESK_TERMS[role]}</span>
        {replacedBy && trust === 'known' ? (
          <Tag tone="warn">{known.until(dateTime(replacedBy.at))}</Tag>
        ) : (
          <Tag tone={TONES[trust]}>{TRUST_TERMS[trust]}</Tag>
        )}
      </div>
      <Fingerprint signKey={contact.id} />
      {replacedBy && <p className="prose">{known.replacedBody(dateTime(replacedBy.at))}</p>}
      <p className="soft">
        {decided && trust !== 'new' && known.decided(trust, dateTime(decided.at), decided.by)}
        {decided && trust === 'new' && known.fromBackup(dateTime(decided.at), decided.by)}
        {trust === 'known' && !decided && known.vouched}
      </p>
      {trust === 'rejected' && note !== '' && <p>{known.why(note)}</p>}
      <details>
        <summary>{known.details}</summary>
        <div className="stack">
          <p>{known.first(dateTime(contact.addedAt), contact.source)}</p>
          {person !== '' && <p>{known.person(person)}</p>}
          {contact.receiveKey === null && <p>{known.noReceive}</p>}
          {contact.replaces !== null && (
            <Fingerprint signKey={contact.replaces} label={known.replaces} />
          )}
        </div>
      </details>
      <div className="actions">
        {!isCompared && (
          <Button aria-label={known.acceptOne(unit)} onClick={onAccept}>
            {known.accept}
          </Button>
        )}
        {trust !== 'rejected' && (
          <Button kind="quiet" aria-label={known.rejectOne(unit)} onClick={onReject}>
            {known.reject}
          </Button>
        )}
      </div>
    </li>
  );
}
