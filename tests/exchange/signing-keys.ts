import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import type { PublicKey } from '#core/lib/ids.ts';

/** What stands before the 32 secret bytes of an Ed25519 key in PKCS 8. */
const HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

export interface TestKey {
  readonly publicKey: PublicKey;
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/** The same key at every run: nothing it signs is worth anything. */
export function testKey(seed: number): TestKey {
  const der = Buffer.concat([HEAD, Buffer.alloc(32, seed)]);
  const secret: KeyObject = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const raw = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-32);
  return {
    publicKey: raw.toString('hex') as PublicKey,
    sign: (bytes) => Promise.resolve(new Uint8Array(sign(null, bytes, secret))),
  };
}
