import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { PublicKey } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';

/** The secret halves of a desk's keys, as the browser holds them. */
export interface SecretKeys {
  /** Ed25519; null = gone, the pair is retired. */
  readonly sign: CryptoKey | null;
  /** X25519; null = the browser could not make one. */
  readonly receive: CryptoKey | null;
}

export interface KeyPairs {
  readonly secret: SecretKeys & { readonly sign: CryptoKey };
  readonly signKey: PublicKey;
  readonly receiveKey: PublicKey | null;
}

/** Why no keys can be made or used: no HTTPS, or a browser that does not know these keys. */
export type CannotSign = 'insecure' | 'unsupported';

const USAGES = { Ed25519: ['sign'], X25519: ['deriveBits'] } as const;
type Algorithm = keyof typeof USAGES;

/** Absent on plain HTTP, whatever the types say. */
function subtle(): SubtleCrypto | undefined {
  return (globalThis.crypto as { readonly subtle?: SubtleCrypto }).subtle;
}

/** A browser that lacks the algorithm says NotSupportedError, an older one SyntaxError or TypeError. */
async function generate(name: Algorithm, isExtractable: boolean): Promise<CryptoKeyPair | null> {
  const usages: readonly KeyUsage[] = name === 'Ed25519' ? ['sign', 'verify'] : ['deriveBits'];
  try {
    const made = await crypto.subtle.generateKey({ name }, isExtractable, usages);
    return 'privateKey' in made ? made : null;
  } catch {
    return null;
  }
}

async function publicHalf({ publicKey }: CryptoKeyPair): Promise<PublicKey> {
  return bytesToHex(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))) as PublicKey;
}

/** New keys. Extractable ones are for sealing only, and only for that moment. */
export async function makeKeys(isExtractable: boolean): Promise<Result<KeyPairs, CannotSign>> {
  if (!subtle()) return fail('insecure');
  const sign = await generate('Ed25519', isExtractable);
  if (!sign) return fail('unsupported');
  const receive = await generate('X25519', isExtractable);
  return ok({
    secret: { sign: sign.privateKey, receive: receive && receive.privateKey },
    signKey: await publicHalf(sign),
    receiveKey: receive && (await publicHalf(receive)),
  });
}

/** Whether keys can be made and used here. */
export async function whetherKeysWork(): Promise<Result<true, CannotSign>> {
  if (!subtle()) return fail('insecure');
  return (await generate('Ed25519', false)) ? ok(true) : fail('unsupported');
}

/** The PKCS #8 of an extractable key, in hexadecimal. */
export async function secretText(key: CryptoKey): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.exportKey('pkcs8', key)));
}

/** The key again, which from here on nobody can take out. */
export function secretKey(name: Algorithm, text: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', hexToBytes(text), { name }, false, USAGES[name]);
}

/** Signs with Ed25519; 64 bytes. */
export async function signBytes(key: CryptoKey, bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('Ed25519', key, new Uint8Array(bytes)));
}

async function provesSign(key: CryptoKey, publicKey: PublicKey): Promise<boolean> {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const usages: readonly KeyUsage[] = ['verify'];
  const raw = hexToBytes(publicKey);
  const half = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, usages);
  const signed = new Uint8Array(await signBytes(key, bytes));
  return crypto.subtle.verify('Ed25519', half, signed, bytes);
}

async function provesReceive(key: CryptoKey, publicKey: PublicKey): Promise<boolean> {
  const other = await generate('X25519', false);
  if (!other) return false;
  const half = await crypto.subtle.importKey('raw', hexToBytes(publicKey), 'X25519', false, []);
  const shared = async (secret: CryptoKey, open: CryptoKey): Promise<string> => {
    const algorithm = { name: 'X25519', public: open };
    return bytesToHex(new Uint8Array(await crypto.subtle.deriveBits(algorithm, secret, 256)));
  };
  return (await shared(key, other.publicKey)) === (await shared(other.privateKey, half));
}

/** Which secret halves belong to the public ones and do their work; for comparing copies. */
export async function workingKeys(
  { sign, receive }: SecretKeys,
  keys: { readonly signKey: PublicKey; readonly receiveKey: PublicKey | null },
): Promise<{ readonly sign: boolean; readonly receive: boolean }> {
  const tried = (work: Promise<boolean>): Promise<boolean> => work.catch(() => false);
  return {
    sign: sign !== null && (await tried(provesSign(sign, keys.signKey))),
    receive:
      receive !== null &&
      keys.receiveKey !== null &&
      (await tried(provesReceive(receive, keys.receiveKey))),
  };
}
