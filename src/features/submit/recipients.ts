import { DESK_TERMS } from '#core/glossary.ts';
import type { Contact } from '#core/keys/identity.ts';
import { knownRecipients } from '#core/keys/recipients.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import type { SubmitContext } from '#core/submit/context.ts';
import { text } from './text.ts';

/** Somebody a file can be sealed to. */
export interface Recipient {
  readonly key: PublicKey;
  readonly label: string;
}

/** Who can be chosen: the desks of the period and those whose keys were compared. */
export function recipientsOf(
  period: SubmitContext['period'],
  contacts: readonly Contact[],
): readonly Recipient[] {
  const inPeriod = period === 'none' || period === 'missing' ? null : period;
  return knownRecipients(inPeriod, contacts).map(({ key, unit, person, role }) => ({
    key,
    label: text.sign.recipient(unit, person, DESK_TERMS[role]),
  }));
}
