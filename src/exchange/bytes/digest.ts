import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Digest } from '#core/lib/ids.ts';

/**
 * SHA-256 over the canonical JSON (RFC 8785) of `value`, as 64 hex digits: the
 * same content has the same digest whatever its spacing or key order. Runs
 * without WebCrypto, so it also works on plain HTTP. Throws when the value is not
 * JSON (a bug of the caller).
 */
export function digestOfJson(value: unknown): Digest {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new TypeError('digestOfJson: not JSON');
  return bytesToHex(sha256(utf8ToBytes(canonical))) as Digest;
}
