import type { Identity } from '#core/keys/identity.ts';
import { useKeyring, useSigning as useMissing } from '#state/files/use-identity.ts';

/** What a file that is made here now would be signed with, or why it would not be. */
export type Signing =
  | { readonly kind: 'ready'; readonly identity: Identity }
  | { readonly kind: 'noIdentity' | 'keyGone' | 'insecure' | 'unsupported' };

/** Whether this desk can sign; undefined while that is found out. */
export function useSigning(): Signing | undefined {
  const keyring = useKeyring();
  const missing = useMissing();
  if (!keyring || missing === undefined) return undefined;
  if (missing !== null) return { kind: missing };
  const current = keyring.ok ? keyring.value.current : null;
  if (!current) return { kind: 'noIdentity' };
  return current.secret === 'gone'
    ? { kind: 'keyGone' }
    : { kind: 'ready', identity: current.card.identity };
}
