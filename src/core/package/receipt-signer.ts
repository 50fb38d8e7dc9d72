import { plain } from '#core/lib/plain.ts';
import type { Agency } from '#core/assessment/assessment.ts';
import type { Contact } from '#core/keys/identity.ts';
import type { Oddity, Receipt } from './receipt.ts';
import type { PackageRecord } from './record.ts';
import type { SignerFacts } from './receipt-facts.ts';
import { newestUpTo } from './receipt-lineage.ts';

/** Whether a unit is the agency, by its name or its short name. */
function isUnitOf(unit: string, { name, shortName }: Agency): boolean {
  const said = plain(unit);
  return said === plain(name) || (shortName !== '' && said === plain(shortName));
}

/** What is odd about how far a key is trusted. */
function trustOddities(trust: Receipt['trust'], unit: string): readonly Oddity[] {
  switch (trust) {
    case 'none':
      return [{ kind: 'unsigned', detail: '' }];
    case 'new':
      return [{ kind: 'unknown-key', detail: unit }];
    case 'rejected':
      return [{ kind: 'rejected-key', detail: unit }];
    case 'known':
    case 'own':
      return [];
  }
}

/** Whether a key was accepted as the one that takes the place of another. */
function isSuccessor(contact: Contact | null, earlier: string): boolean {
  return contact?.trust === 'known' && contact.replaces === earlier;
}

/** The unit that was to be expected to have signed; undefined when it is the one that did. */
function expectedUnit(facts: SignerFacts, before: PackageRecord | undefined): string | undefined {
  const { signature, contact, kind, about } = facts;
  if (!signature) return undefined;
  const { unit } = signature.signer;
  if (contact && contact.trust === 'known' && plain(contact.unit) !== plain(unit)) {
    return contact.unit;
  }
  if (kind === 'submission' && about.agency && !isUnitOf(unit, about.agency)) {
    return about.agency.name;
  }
  const earlier = before?.signature?.signer.unit;
  return earlier !== undefined && plain(earlier) !== plain(unit) ? earlier : undefined;
}

/**
 * What is odd about who signed: nobody, a key that is not trusted, another key than of the
 * revisions before (key swapped), a unit that should not sign this.
 */
export function signerOddities(facts: SignerFacts): readonly Oddity[] {
  const { signature, trust, contact, fingerprint: id, kind, about, here } = facts;
  const before = newestUpTo({ id, kind, about, signature }, here);
  const earlier = before?.signature?.publicKey;
  const isOther =
    signature !== null &&
    earlier !== undefined &&
    earlier !== signature.publicKey &&
    !isSuccessor(contact, earlier);
  const expected = expectedUnit(facts, before);
  const replaced = contact?.replacedBy;
  return [
    ...trustOddities(trust, signature?.signer.unit ?? ''),
    ...(replaced ? [{ kind: 'replaced-key' as const, detail: replaced.at }] : []),
    ...(isOther ? [{ kind: 'other-key' as const, detail: earlier }] : []),
    ...(expected === undefined ? [] : [{ kind: 'other-unit' as const, detail: expected }]),
  ];
}
