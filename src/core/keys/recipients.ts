import type { PublicKey } from '#core/lib/ids.ts';
import type { Period } from '#core/period/period.ts';
import type { Contact, Identity } from './identity.ts';

/** Somebody a file can be sealed to. */
export interface KnownRecipient extends Pick<Identity, 'unit' | 'role'> {
  readonly key: PublicKey;
  /** Who works with it; empty = not said. */
  readonly person: string;
}

type Known = Pick<Identity, 'receiveKey' | 'unit' | 'role'> & { readonly person: string };

/**
 * Who can be chosen: the desks of the period and those whose keys were compared, each once;
 * no agency, and nobody whose key was turned down.
 */
export function knownRecipients(
  period: Period | null,
  contacts: readonly Contact[],
): readonly KnownRecipient[] {
  const owner = period?.owner.key;
  const rejected = new Set(
    contacts.flatMap(({ trust, receiveKey }) => (trust === 'rejected' ? [receiveKey] : [])),
  );
  const known: readonly Known[] = [
    ...(period?.keys ?? []),
    ...(owner ? [{ ...owner, person: '' }] : []),
    ...contacts.filter(({ trust }) => trust === 'known'),
  ];
  const found = new Map<PublicKey, KnownRecipient>();
  for (const { receiveKey, unit, role, person } of known) {
    if (receiveKey === null || role === 'opd' || rejected.has(receiveKey)) continue;
    if (!found.has(receiveKey)) found.set(receiveKey, { key: receiveKey, unit, role, person });
  }
  return [...found.values()];
}
