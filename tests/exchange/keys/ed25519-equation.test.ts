import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToNumberLE, concatBytes, numberToBytesLE } from '@noble/curves/utils.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { expect, test, vi } from 'vitest';
import type { PublicKey } from '#core/lib/ids.ts';
import { verifyEd25519 } from '#exchange/keys/ed25519.ts';

const { Point } = ed25519;
const ORDER_8 = Point.fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a');
const SECRET = 123_456_789n;

interface Signed {
  readonly key: PublicKey;
  readonly signature: string;
  readonly message: Uint8Array;
  /** What the cofactor would hide. */
  readonly isOff: boolean;
}

/** A signature by a key that is sound but for a part of order 8, which its owner put there. */
function mixed(n: number): Signed {
  const message = Uint8Array.of(n);
  const key = Point.BASE.multiply(SECRET).add(ORDER_8).toBytes();
  const nonce = BigInt(1000 + n);
  const r = Point.BASE.multiply(nonce).toBytes();
  const k = Point.Fn.create(bytesToNumberLE(sha512(concatBytes(r, key, message))));
  const s = numberToBytesLE(Point.Fn.create(nonce + k * SECRET), 32);
  return {
    key: bytesToHex(key) as PublicKey,
    signature: bytesToHex(concatBytes(r, s)),
    message,
    isOff: k % 8n !== 0n,
  };
}

const bothWays = async ({ key, signature, message }: Signed): Promise<readonly boolean[]> => {
  const here = await verifyEd25519(key, signature, message);
  vi.stubGlobal('crypto', {});
  try {
    return [here, await verifyEd25519(key, signature, message)];
  } finally {
    vi.unstubAllGlobals();
  }
};

test('with and without the browser’s own, a signature only the cofactor saves does not hold', async () => {
  const all = Array.from({ length: 40 }, (_, n) => mixed(n));
  expect(new Set(all.map(({ isOff }) => isOff))).toEqual(new Set([true, false]));
  for (const one of all) {
    const byCofactor = ed25519.verify(hexToBytes(one.signature), one.message, hexToBytes(one.key));
    expect(byCofactor).toBe(true);
    expect(await bothWays(one)).toEqual([!one.isOff, !one.isOff]);
  }
});

test('S has one form only: the order of the group added to it does not hold', async () => {
  const sound = mixed(Array.from({ length: 40 }, (_, n) => n).find((n) => !mixed(n).isOff) ?? 0);
  const s = bytesToNumberLE(hexToBytes(sound.signature).subarray(32)) + Point.Fn.ORDER;
  const signature = sound.signature.slice(0, 64) + bytesToHex(numberToBytesLE(s, 32));
  expect(await bothWays(sound)).toEqual([true, true]);
  expect(await bothWays({ ...sound, signature })).toEqual([false, false]);
});
