import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Digest } from '#core/lib/ids.ts';

/** SHA-256 over bytes that come one piece after the other. */
export interface RunningDigest {
  readonly add: (piece: Uint8Array) => void;
  /** Ends it; nothing can be added afterwards. */
  readonly end: () => Digest;
}

/** WebCrypto cannot hash in steps and is absent on plain HTTP; this works in both cases. */
export function runningDigest(): RunningDigest {
  const hash = sha256.create();
  return {
    add: (piece) => {
      hash.update(piece);
    },
    end: () => bytesToHex(hash.digest()) as Digest,
  };
}

/** SHA-256 of bytes that are all here. */
export function digestOf(bytes: Uint8Array): Digest {
  return bytesToHex(sha256(bytes)) as Digest;
}
