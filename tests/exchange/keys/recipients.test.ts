import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PublicKey } from '#core/lib/ids.ts';
import { isSealed, openSealed, recipientText, sealTo } from '#exchange/keys/recipients.ts';
import { must } from '../../support/scenario.ts';

interface Pair {
  readonly key: CryptoKey;
  readonly publicKey: PublicKey;
}

async function newPair(): Promise<Pair> {
  const pair = await crypto.subtle.generateKey('X25519', false, ['deriveBits']);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { key: pair.privateKey, publicKey: Buffer.from(raw).toString('hex') as PublicKey };
}

let one: Pair;
let two: Pair;
let other: Pair;
beforeAll(async () => {
  [one, two, other] = await Promise.all([newPair(), newPair(), newPair()]);
});

const bytes = Uint8Array.from({ length: 200_001 }, (_, at) => (at * 31) % 256);
const sealed = async (...to: readonly Pair[]): Promise<Blob> => {
  const keys = to.map(({ publicKey }) => publicKey);
  return new Response(await sealTo(keys, new Blob([bytes]).stream())).blob();
};
const flipped = async (file: Blob, at: number): Promise<Blob> => {
  const all = new Uint8Array(await file.arrayBuffer());
  all[at] = (all[at] ?? 0) ^ 1;
  return new Blob([all]);
};

test('every recipient opens it, nobody else does', async () => {
  const file = await sealed(one, two);
  expect(await isSealed(file)).toBe(true);
  for (const { key } of [one, two]) {
    const opened = must(await openSealed(file, key));
    expect(new Uint8Array(await opened.arrayBuffer())).toEqual(bytes);
  }
  expect(await openSealed(file, other.key)).toEqual({ ok: false, error: 'not-for-me' });
});

test('the keys are those of the age format, both ways', async () => {
  expect(await recipientText(one.publicKey)).toBe(await identityToRecipient(one.key));
  const identity = await generateX25519Identity();
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const encrypter = new Encrypter();
  encrypter.addRecipient(await recipientText(one.publicKey));
  encrypter.addRecipient(await identityToRecipient(identity));
  const theirs = new Blob([new Uint8Array(await encrypter.encrypt(bytes))]);
  const opened = must(await openSealed(theirs, one.key));
  expect(new Uint8Array(await opened.arrayBuffer())).toEqual(bytes);
});

describe('a file that is not whole does not open', () => {
  test('a changed byte, wherever', async () => {
    const file = await sealed(one);
    for (const at of [1, 30, 100, 180, 220, 70_000, file.size - 1]) {
      expect((await openSealed(await flipped(file, at), one.key)).ok).toBe(false);
    }
    expect(await openSealed(await flipped(file, 70_000), one.key)).toMatchObject({
      error: 'damaged',
    });
  });

  test('cut off, at the border of a piece too, or with more at its end', async () => {
    const file = await sealed(one);
    const body = file.size - bytes.length - 4 * 16;
    for (const end of [10, 100, body, body + 65_552, body + 2 * 65_552, file.size - 1]) {
      expect(await openSealed(file.slice(0, end), one.key)).toMatchObject({ error: 'damaged' });
    }
    const longer = new Blob([file, 'x']);
    expect(await openSealed(longer, one.key)).toMatchObject({ error: 'damaged' });
  });

  test('a head without an end', async () => {
    const endless = new Blob(['age-encryption.org/v1\n', 'x'.repeat(5_000_000)]);
    expect(await openSealed(endless, one.key)).toMatchObject({ error: 'damaged' });
  });
});

test('what is not sealed says so', async () => {
  for (const text of ['', 'PK', 'age-encryption.org/v2\n']) {
    expect(await isSealed(new Blob([text]))).toBe(false);
    expect(await openSealed(new Blob([text]), one.key)).toMatchObject({ error: 'damaged' });
  }
});
