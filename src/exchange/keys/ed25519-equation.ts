import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToNumberLE, concatBytes } from '@noble/curves/utils.js';
import { sha512 } from '@noble/hashes/sha2.js';

/**
 * Whether [S]B = R + [k]A holds as it stands, without the cofactor, as WebCrypto asks it: the
 * answer is the same with and without the browser's own. `key` and R must be sound points.
 */
export function holdsForEd25519(key: Uint8Array, signed: Uint8Array, message: Uint8Array): boolean {
  const { Point } = ed25519;
  const r = signed.subarray(0, 32);
  const s = bytesToNumberLE(signed.subarray(32));
  if (signed.length !== 64 || s >= Point.Fn.ORDER) return false;
  try {
    const k = Point.Fn.create(bytesToNumberLE(sha512(concatBytes(r, key, message))));
    const right = Point.fromBytes(r).add(Point.fromBytes(key).multiplyUnsafe(k));
    return Point.BASE.multiplyUnsafe(s).equals(right);
  } catch {
    return false;
  }
}
