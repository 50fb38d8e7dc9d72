import { hexToBytes } from '@noble/hashes/utils.js';
import type { PublicKey } from '#core/lib/ids.ts';
import { isSoundPoint } from '#exchange/bytes/sound-point.ts';

/**
 * Whether `signature` (64 bytes, hexadecimal) is by this Ed25519 key over these bytes.
 * Works on plain HTTP too. Keys that anybody could sign for (of low order, or not in their
 * one form) never count.
 */
export async function verifyEd25519(
  publicKey: PublicKey,
  signature: string,
  bytes: Uint8Array,
): Promise<boolean> {
  const key = hexToBytes(publicKey);
  const signed = hexToBytes(signature);
  const message = new Uint8Array(bytes);
  // The first half of a signature is a point as well.
  if (!isSoundPoint(key) || !isSoundPoint(signed.subarray(0, 32))) return false;
  const byBrowser = await verifiedByBrowser(key, signed, message);
  if (byBrowser !== undefined) return byBrowser;
  const { holdsForEd25519 } = await import('./ed25519-equation.ts');
  return holdsForEd25519(key, signed, message);
}

/** Undefined where the browser cannot: plain HTTP, or an older one. */
async function verifiedByBrowser(
  key: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
): Promise<boolean | undefined> {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (!subtle) return undefined;
  try {
    const imported = await subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return await subtle.verify('Ed25519', imported, signed, message);
  } catch {
    return undefined;
  }
}
