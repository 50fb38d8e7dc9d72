import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { keyDigits } from '#core/keys/fingerprint-text.ts';
import type { PublicKey } from '#core/lib/ids.ts';

/** Nothing else is ever hashed with this beginning. */
const PURPOSE = utf8ToBytes('timbang: key fingerprint, 1\n');

/** The 8 groups of 5 digits by which people compare a signing key. Works on plain HTTP too. */
export function fingerprintOfKey(signKey: PublicKey): readonly string[] {
  return keyDigits(sha256(concatBytes(PURPOSE, hexToBytes(signKey))));
}
