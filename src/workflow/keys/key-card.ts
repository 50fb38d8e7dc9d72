import type { StoredContact } from '#core/keys/identity.ts';
import type { KeyCard } from '#core/keys/key-card.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import {
  MOST_CARD_BYTES,
  readCard,
  writeCard,
  type KeyCardFailure,
} from '#exchange/keys/key-card.ts';
import { fingerprintOfKey } from '#exchange/keys/key-fingerprint.ts';
import { changeContacts } from '#storage/contacts.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { newContact, ownSignKeys } from './contacts.ts';
import type { Desk } from '#workflow/desk.ts';

/** The 8 groups of 5 digits by which people compare a signing key. */
export function fingerprintOf(signKey: PublicKey): readonly string[] {
  return fingerprintOfKey(signKey);
}

/** A card as it goes into a file or is copied. */
export function cardText(card: KeyCard): string {
  return writeCard(card);
}

export type OpenCardFailure = KeyCardFailure | { readonly kind: 'unreadable' };

/** Reads a card from a file; nothing is stored. */
export async function openCardFile(file: Blob): Promise<Result<KeyCard, OpenCardFailure>> {
  if (file.size > MOST_CARD_BYTES) return fail({ kind: 'too-large', most: MOST_CARD_BYTES });
  const text = await file.text().catch(() => undefined);
  return text === undefined ? fail({ kind: 'unreadable' }) : readCard(text);
}

/** Reads a card that was pasted as text; nothing is stored. */
export function openCardText(text: string): Promise<Result<KeyCard, OpenCardFailure>> {
  return readCard(text);
}

export type TakeCardFailure =
  | { readonly kind: 'own-key' }
  /** A person decided about this key, and its card now says something else than then. */
  | { readonly kind: 'differs'; readonly unit: string }
  | StorageTrouble;

/** Whether a card says of a key what is known of it; it may add a receiving key. */
function saysTheSame({ unit, role, receiveKey }: StoredContact, { identity }: KeyCard): boolean {
  const isSameKey = receiveKey === null || receiveKey === identity.receiveKey;
  return unit === identity.unit && role === identity.role && isSameKey;
}

/**
 * Takes a checked card in, as new: whoever sends it proves nothing but that the key is
 * theirs. What a person decided about a key is never changed by a card.
 */
export function takeCard({ db, now }: Desk, card: KeyCard): Promise<Result<true, TakeCardFailure>> {
  return attempt<true, TakeCardFailure>(async () => {
    const { identity, replaces, previousSignature } = card;
    if ((await ownSignKeys(db)).has(identity.signKey)) return fail({ kind: 'own-key' });
    const written = await changeContacts<TakeCardFailure>(db, (all) => {
      const stored = all.find(({ id }) => id === identity.signKey);
      const contact = stored ?? newContact(identity, { from: 'card' }, now());
      if (contact.decided && !saysTheSame(contact, card)) {
        return fail({ kind: 'differs', unit: contact.unit });
      }
      const { receiveKey, unit, role } = identity;
      const endorsed = previousSignature !== null;
      return ok([{ ...contact, receiveKey, unit, role, replaces, endorsed }]);
    });
    return written.ok ? ok(true as const) : written;
  });
}
