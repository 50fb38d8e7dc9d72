import { fail, ok, type Result } from '#core/lib/result.ts';
import type { Protection } from '#core/workspace/protection.ts';
import { vaultOfKey } from './keyed-vault.ts';
import { unwrapMasterKey, type MasterKey } from './master-key.ts';
import type { Vault } from './vault.ts';

/** Everything sealed with keys made from one master key, which cannot be taken out again. */
export async function vaultOf(master: MasterKey): Promise<Vault> {
  const usages: readonly KeyUsage[] = ['deriveKey', 'deriveBits'];
  return vaultOfKey(await crypto.subtle.importKey('raw', master, 'HKDF', false, [...usages]));
}

/**
 * Opens the vault of a protection with its passphrase. Takes the better part of a second
 * on purpose. Needs WebCrypto, which a browser gives only to HTTPS and localhost.
 */
export async function openSealedVault(
  protection: Protection,
  passphrase: string,
): Promise<Result<Vault, 'wrong-passphrase'>> {
  const master = await unwrapMasterKey(protection, passphrase);
  return master.ok ? ok(await vaultOf(master.value)) : fail(master.error);
}
