import type { PublicKey } from '#core/lib/ids.ts';
import { plain } from '#core/lib/plain.ts';
import type { Contact, StoredContact, Voucher } from './identity.ts';

/** Signing keys of this desk, those it no longer uses included. */
export type OwnKeys = ReadonlySet<PublicKey>;

/** Whose word on the keys of others counts, and until when (null = still). */
type Trusted = ReadonlyMap<PublicKey, string | null>;

/** Since when a person accepts `by` as the key that took the place of `old`; null = not at all. */
function acceptedInstead(old: StoredContact, by: StoredContact): string | null {
  if (by.id === old.id || by.trust !== 'known' || by.replaces !== old.id) return null;
  // Not by its own word alone: with the old key's signature, or for the very same unit.
  const isSame = plain(by.unit) === plain(old.unit) && by.role === old.role;
  return by.endorsed || isSame ? (by.decided?.at ?? by.addedAt) : null;
}

/**
 * This desk itself, and every Diskominfo whose fingerprint a person compared. Being vouched
 * for is not enough: trust goes one step only.
 */
function trustedSigners(contacts: readonly StoredContact[], own: OwnKeys): Trusted {
  const signers = contacts.filter(({ trust, role }) => trust === 'known' && role === 'diskominfo');
  const until = (signer: StoredContact): string | null =>
    contacts.flatMap((one) => acceptedInstead(signer, one) ?? []).sort()[0] ?? null;
  return new Map([
    ...signers.map((signer) => [signer.id, until(signer)] as const),
    ...[...own].map((key) => [key, null] as const),
  ]);
}

function isTrusted({ by, at }: Pick<Voucher, 'by' | 'at'>, trusted: Trusted): boolean {
  const until = trusted.get(by);
  return until !== undefined && (until === null || at < until);
}

/**
 * Whether what a key signs now vouches for other keys at this desk: it counts, it does not
 * (yet), or it did until the key was replaced.
 */
export function voucherStanding(
  by: PublicKey,
  contacts: readonly StoredContact[],
  own: OwnKeys,
): 'counts' | 'not-trusted' | 'replaced' {
  const until = trustedSigners(contacts, own).get(by);
  if (until === undefined) return 'not-trusted';
  return until === null ? 'counts' : 'replaced';
}

/** A contact and the voucher that counts beside a person's decision. */
interface Counted {
  readonly stored: StoredContact;
  readonly voucher: Voucher | undefined;
}

const isKnown = ({ stored, voucher }: Counted): boolean =>
  stored.trust === 'known' || (stored.trust === 'new' && voucher !== undefined);

function replacedSince(old: StoredContact, one: Counted): string | null {
  const isVouched = isKnown(one) && one.stored.id !== old.id && one.voucher?.replaces === old.id;
  return isVouched && one.voucher ? one.voucher.at : acceptedInstead(old, one.stored);
}

/**
 * The known keys as they count now. A person's decision stands above any voucher; where
 * nobody decided, the last trusted voucher tells unit, role and receiving key. A key is
 * replaced when an accepted one says so with the old key's signature or for the same unit,
 * or when a trusted period file says so.
 */
export function contactViews(contacts: readonly StoredContact[], own: OwnKeys): readonly Contact[] {
  const trusted = trustedSigners(contacts, own);
  const counted: readonly Counted[] = contacts.map((stored) => ({
    stored,
    voucher: stored.vouchers.filter((one) => isTrusted(one, trusted)).at(-1),
  }));
  return counted.map((one) => {
    const { stored, voucher } = one;
    const { id, source, decided, addedAt, note } = stored;
    const said = stored.trust === 'new' ? voucher : undefined;
    const replaced = counted.flatMap((other) => {
      const at = replacedSince(stored, other);
      return at === null ? [] : [{ key: other.stored.id, at }];
    });
    return {
      id,
      receiveKey: said ? said.receiveKey : (stored.receiveKey ?? voucher?.receiveKey ?? null),
      unit: said?.unit ?? stored.unit,
      role: said?.role ?? stored.role,
      person: voucher?.person ?? stored.person,
      trust: isKnown(one) ? 'known' : stored.trust,
      source,
      // A comparison that only a backup tells of is not what a voucher rests on.
      decided: said ? null : decided,
      replaces: voucher?.replaces ?? stored.replaces,
      addedAt,
      note,
      replacedBy: replaced.sort((a, b) => a.at.localeCompare(b.at))[0] ?? null,
    };
  });
}
