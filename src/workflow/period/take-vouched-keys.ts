import { voucherStanding } from '#core/keys/contact-view.ts';
import type { StoredContact, Voucher } from '#core/keys/identity.ts';
import type { Digest, PublicKey } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { Period } from '#core/period/period.ts';
import { changeContacts, readContacts } from '#storage/contacts.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { newContact, ownSignKeys } from '#workflow/keys/contacts.ts';
import type { Desk } from '#workflow/desk.ts';

/** What became of the keys in a period file. */
export interface VouchedKeys {
  /** Keys of others that stand in the file. */
  readonly noted: number;
  /** Whether they count as known now: whether the signer of the file is trusted here. */
  readonly counts: boolean;
}

/** One voucher for each signer and period: a later file takes the place of an earlier one. */
function withVoucher(contact: StoredContact, voucher: Voucher): StoredContact {
  const others = contact.vouchers.filter(
    ({ by, period }) => by !== voucher.by || period !== voucher.period,
  );
  return { ...contact, vouchers: [...others, voucher] };
}

/**
 * Writes down what a period file says of the keys of others. `signedBy` is the key whose
 * signature over the file was checked, null = none: such a file vouches for nobody, and its
 * keys are only listed as new. Whether a voucher counts is asked each time a key is looked
 * at: as long as its signer is this desk or a Diskominfo that a person compared.
 */
export function takeVouchedKeys(
  { db, now }: Desk,
  period: Period,
  file: Digest,
  signedBy: PublicKey | null,
): Promise<Result<VouchedKeys, StorageTrouble>> {
  return attempt(async () => {
    const at = now();
    const own = await ownSignKeys(db);
    const source = { from: 'period', period: period.id } as const;
    const others = period.keys.filter(({ signKey }) => !own.has(signKey));
    const { key: owner } = period.owner;
    const signer = owner && owner.signKey === signedBy && !own.has(owner.signKey) ? owner : null;
    await changeContacts(db, (stored) => {
      // What a replaced key says now neither adds to nor takes away what it said before.
      const isPast = signedBy !== null && voucherStanding(signedBy, stored, own) === 'replaced';
      const found = new Map(stored.map((contact) => [contact.id, contact]));
      const changed = new Map<PublicKey, StoredContact>();
      if (signer) {
        const contact = found.get(signer.signKey) ?? newContact(signer, source, at);
        const receiveKey = contact.receiveKey ?? signer.receiveKey;
        changed.set(signer.signKey, { ...contact, receiveKey });
      }
      for (const { signKey, receiveKey, unit, role, person, replaces } of others) {
        const contact =
          changed.get(signKey) ??
          found.get(signKey) ??
          newContact({ signKey, receiveKey, unit, role }, source, at);
        const said = { period: period.id, file, at, receiveKey, unit, role, person, replaces };
        const isWord = signedBy !== null && !isPast;
        changed.set(signKey, isWord ? withVoucher(contact, { by: signedBy, ...said }) : contact);
      }
      return ok([...changed.values()]);
    });
    const contacts = await readContacts(db);
    const counts = signedBy !== null && voucherStanding(signedBy, contacts, own) === 'counts';
    return ok({ noted: others.length, counts });
  });
}
