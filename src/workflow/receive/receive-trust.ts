import type { Receipt } from '#core/package/receipt.ts';
import type { Signature } from '#core/package/signature.ts';
import type { KeyStanding } from '#workflow/keys/contacts.ts';

/** How far the key of a signature is trusted here; nobody signed = none. */
export function standingOf(
  standings: (key: Signature['publicKey']) => KeyStanding,
  signature: Signature | null,
): { readonly trust: Receipt['trust']; readonly contact: KeyStanding['contact'] } {
  if (!signature) return { trust: 'none', contact: null };
  const { trust, contact } = standings(signature.publicKey);
  return { trust: trust === 'none' ? 'new' : trust, contact };
}
