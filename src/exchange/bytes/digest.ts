import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Digest } from '#core/lib/ids.ts';
import { digestOfBytes } from '#exchange/bytes/digest-of-bytes.ts';

/**
 * SHA-256 over the canonical JSON (RFC 8785) of `value`, as 64 hex digits: the
 * same content has the same digest whatever its spacing or key order. Runs
 * without WebCrypto, so it also works on plain HTTP. Throws when the value is not
 * JSON (a bug of the caller).
 */
export function digestOfJson(value: unknown): Digest {
  return bytesToHex(sha256(utf8ToBytes(canonicalOf(value)))) as Digest;
}

/** {@link digestOfJson}, counted beside the thread that asks where the browser can. Rejects as it throws. */
export async function digestOfJsonAside(value: unknown): Promise<Digest> {
  return digestOfBytes(new Blob([canonicalOf(value)]));
}

function canonicalOf(value: unknown): string {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new TypeError('digestOfJson: not JSON');
  return canonical;
}
