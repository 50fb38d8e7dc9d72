import { useState, type ReactNode } from 'react';
import type { Contact } from '#core/keys/identity.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import { AcceptDialog } from './accept-dialog.tsx';
import { KnownSection } from './known-section.tsx';
import { OpenSection } from './open-section.tsx';
import { RejectDialog } from './reject-dialog.tsx';

/** What the person decides about now. */
type Asked = { readonly kind: 'accept' | 'reject'; readonly key: PublicKey } | null;

interface OthersProps {
  readonly contacts: readonly Contact[];
  /** The key of this desk; null = none yet. */
  readonly own: PublicKey | null;
}

/** The keys of others: listed, decided about, brought in by their cards. */
export function Others({ contacts, own }: OthersProps): ReactNode {
  const [asked, setAsked] = useState<Asked>(null);
  const close = (): void => setAsked(null);
  const chosen = contacts.find(({ id }) => id === asked?.key);
  return (
    <>
      <KnownSection
        contacts={contacts}
        onAccept={({ id }) => setAsked({ kind: 'accept', key: id })}
        onReject={({ id }) => setAsked({ kind: 'reject', key: id })}
      />
      <OpenSection onCompare={(key) => setAsked({ kind: 'accept', key })} />
      {chosen && asked?.kind === 'accept' && (
        <AcceptDialog
          contact={chosen}
          own={own}
          replacedUnit={contacts.find(({ id }) => id === chosen.replaces)?.unit ?? null}
          onClose={close}
        />
      )}
      {chosen && asked?.kind === 'reject' && <RejectDialog contact={chosen} onClose={close} />}
    </>
  );
}
