import { DESK_TERMS } from '#core/glossary.ts';
import type { Contact, Identity } from '#core/keys/identity.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import type { SubmitContext } from '#core/submit/context.ts';
import { text } from './text.ts';

/** Somebody a file can be sealed to. */
export interface Recipient {
  readonly key: PublicKey;
  readonly label: string;
}

type Known = Pick<Identity, 'receiveKey' | 'unit' | 'role'> & { readonly person: string };

/** Who can be chosen: the desks of the period and those whose keys were compared. */
export function recipientsOf(
  period: SubmitContext['period'],
  contacts: readonly Contact[],
): readonly Recipient[] {
  const inPeriod = period === 'none' || period === 'missing' ? null : period;
  const owner = inPeriod?.owner.key;
  const rejected = new Set(
    contacts.flatMap(({ trust, receiveKey }) => (trust === 'rejected' ? [receiveKey] : [])),
  );
  const known: readonly Known[] = [
    ...(inPeriod?.keys ?? []),
    ...(owner ? [{ ...owner, person: '' }] : []),
    ...contacts.filter(({ trust }) => trust === 'known'),
  ];
  const found = new Map<PublicKey, Recipient>();
  for (const { receiveKey, unit, role, person } of known) {
    if (receiveKey === null || role === 'opd' || rejected.has(receiveKey)) continue;
    const label = text.sign.recipient(unit, person, DESK_TERMS[role]);
    if (!found.has(receiveKey)) found.set(receiveKey, { key: receiveKey, label });
  }
  return [...found.values()];
}
