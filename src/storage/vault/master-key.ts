import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { Protection } from '#core/workspace/protection.ts';

/** The one secret of a workspace: 32 random bytes that never reach a disk unwrapped. */
export type MasterKey = Uint8Array<ArrayBuffer>;

/** Advised by OWASP for PBKDF2 with HMAC-SHA-256 since 2023. */
const ITERATIONS = 600_000;

const PURPOSE = 'timbang: master key of a workspace, 1';

export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** What the wrapping is bound to: nobody can weaken it without being noticed. */
function context({ kdf, iterations, salt }: Pick<Protection, 'kdf' | 'iterations' | 'salt'>) {
  return utf8ToBytes([PURPOSE, kdf, iterations, salt].join('\n'));
}

async function wrappingKey(
  passphrase: string,
  { iterations, salt }: Pick<Protection, 'iterations' | 'salt'>,
): Promise<CryptoKey> {
  // One and the same text whatever keyboard or system it was typed on.
  const typed = utf8ToBytes(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: hexToBytes(salt), iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

export function newMasterKey(): MasterKey {
  return randomBytes(32);
}

/** Wraps a master key with a passphrase; salt and nonce are new every time. */
export async function wrapMasterKey(key: MasterKey, passphrase: string): Promise<Protection> {
  const kdf = 'PBKDF2-SHA-256';
  const open = { kdf, iterations: ITERATIONS, salt: bytesToHex(randomBytes(32)) } as const;
  const iv = randomBytes(12);
  const wrapped = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: context(open) },
    await wrappingKey(passphrase, open),
    key,
  );
  return { ...open, iv: bytesToHex(iv), wrappedKey: bytesToHex(new Uint8Array(wrapped)) };
}

/** The master key again. A protection that was tampered with is a wrong passphrase too. */
export async function unwrapMasterKey(
  protection: Protection,
  passphrase: string,
): Promise<Result<MasterKey, 'wrong-passphrase'>> {
  const key = await wrappingKey(passphrase, protection);
  const iv = hexToBytes(protection.iv);
  const wrapped = hexToBytes(protection.wrappedKey);
  try {
    const name = 'AES-GCM';
    const additionalData = context(protection);
    const raw = await crypto.subtle.decrypt({ name, iv, additionalData }, key, wrapped);
    return ok(new Uint8Array(raw));
  } catch {
    return fail('wrong-passphrase');
  }
}
