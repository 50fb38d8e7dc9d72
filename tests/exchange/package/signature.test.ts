import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import type { Digest, PublicKey } from '#core/lib/ids.ts';
import type { Signature } from '#core/package/signature.ts';
import { verifySignature } from '#exchange/keys/signature.ts';
import { KEYS, signerOf } from '../carried-samples.ts';

const OURS = 'ab'.repeat(32) as Digest;
const signature = await signerOf('opd')(OURS);

/** Both ways of verifying: the browser's own, and what is used where it is absent. */
async function bothSay(given: Signature, fingerprint = OURS): Promise<readonly boolean[]> {
  const here = await verifySignature(given, fingerprint);
  vi.stubGlobal('crypto', {});
  try {
    return [here, await verifySignature(given, fingerprint)];
  } finally {
    vi.unstubAllGlobals();
  }
}

test('a signature is over the canonical JSON of all it says, by another implementation too', () => {
  const { signature: hex, ...said } = signature;
  const keys = Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1));
  const signer = Object.fromEntries(
    Object.entries(said.signer).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const message = JSON.stringify({ ...Object.fromEntries(keys), signer });
  const x = Buffer.from(KEYS.opd.publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  expect(verify(null, Buffer.from(message), key, Buffer.from(hex, 'hex'))).toBe(true);
});

test('holds for the package it was made for, in both ways', async () => {
  expect(await bothSay(signature)).toEqual([true, true]);
  expect(await bothSay(signature, 'ac'.repeat(32) as Digest)).toEqual([false, false]);
});

describe('does not hold once anything of it is changed', () => {
  test.each<[string, Partial<Signature>]>([
    ['the package', { manifest: 'ac'.repeat(32) as Digest }],
    ['the key', { publicKey: KEYS.asesor.publicKey }],
    ['the name', { signer: { ...signature.signer, name: 'Orang lain' } }],
    ['the role', { signer: { ...signature.signer, role: 'diskominfo' } }],
    ['the time', { signedAt: '2026-11-22T03:04:05.679Z' }],
    ['the signature', { signature: signature.signature.replace(/^../, '00') }],
    ['the length of the signature', { signature: signature.signature.slice(2) }],
    ['the form of the key', { publicKey: KEYS.opd.publicKey.toUpperCase() as PublicKey }],
  ])('%s', async (_what, change) => {
    const changed = { ...signature, ...change };
    expect(await bothSay(changed)).toEqual([false, false]);
    if (change.manifest) expect(await bothSay(changed, change.manifest)).toEqual([false, false]);
  });
});

test.each([
  ['0', '00'.repeat(32)],
  ['1', `01${'00'.repeat(31)}`],
  ['1 with the other sign', `01${'00'.repeat(30)}80`],
  ['-1', `ec${'ff'.repeat(30)}7f`],
  ['of order 8', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'],
  ['of order 8, other', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85'],
  ['1 in another form', `ee${'ff'.repeat(30)}7f`],
  ['not on the curve', `02${'00'.repeat(31)}`],
])('a key that proves nothing never counts: %s', async (_name, key) => {
  // With such keys this "signature" holds for many messages in careless verifiers.
  const forged = { ...signature, publicKey: key as PublicKey, signature: `01${'00'.repeat(63)}` };
  expect(await bothSay(forged)).toEqual([false, false]);
});
