import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DESK_ROLES } from '#core/keys/identity.ts';
import type { KeyCard } from '#core/keys/key-card.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import { MOST_CARD_BYTES, readCard, signCard, writeCard } from '#exchange/keys/key-card.ts';
import { fingerprintOfKey } from '#exchange/keys/key-fingerprint.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const secretBytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
const units = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim())
  .filter((text) => text !== '');

function keyOf(secret: Uint8Array): PublicKey {
  return bytesToHex(ed25519.getPublicKey(secret)) as PublicKey;
}

function signer(secret: Uint8Array) {
  return (bytes: Uint8Array) => Promise.resolve(ed25519.sign(bytes, secret));
}

const SECRET = new Uint8Array(32).fill(7);
const OLD = new Uint8Array(32).fill(8);

function sample(part: Partial<KeyCard> = {}, unit = 'Dinas Kesehatan'): Promise<KeyCard> {
  const said = {
    identity: { signKey: keyOf(SECRET), receiveKey: keyOf(OLD), unit, role: 'opd' as const },
    madeAt: '2026-11-22T01:02:03.000Z',
    replaces: null,
    ...part,
  };
  return signCard(said, signer(SECRET), said.replaces === null ? null : signer(OLD));
}

describe('a key card', () => {
  test('comes back as it went, whatever the unit is called, also without WebCrypto', async () => {
    const roundTrip = fc.asyncProperty(
      secretBytes,
      secretBytes,
      units,
      fc.constantFrom(...DESK_ROLES),
      fc.boolean(),
      async (secret, old, unit, role, isReplacing) => {
        fc.pre(keyOf(secret) !== keyOf(old));
        const card = await signCard(
          {
            identity: { signKey: keyOf(secret), receiveKey: null, unit, role },
            madeAt: '2026-11-22T01:02:03.000Z',
            replaces: isReplacing ? keyOf(old) : null,
          },
          signer(secret),
          isReplacing ? signer(old) : null,
        );
        expect(await readCard(writeCard(card))).toEqual({ ok: true, value: card });
      },
    );
    await fc.assert(roundTrip, { numRuns: 30 });
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    await fc.assert(roundTrip, { numRuns: 15 });
  });

  test('is found in a message, with the quotation marks and spaces of a chat program', async () => {
    const card = await sample();
    const chat = writeCard(card).replaceAll('"', '\u201D').replaceAll('  ', '\u00A0 ');
    const message = `Yth. Diskominfo,\n\nini kartu kami:\n${chat}\nTerima kasih.`;
    expect(await readCard(message)).toEqual({ ok: true, value: card });
  });

  test('that was changed in any one sign is refused', async () => {
    const text = writeCard(await sample({ replaces: keyOf(OLD) }));
    let refused = 0;
    for (let at = 0; at < text.length; at += 1) {
      const sign = text[at] === '1' ? '2' : '1';
      const changed = text.slice(0, at) + sign + text.slice(at + 1);
      const read = await readCard(changed);
      // Spaces between the parts carry nothing.
      if (read.ok) expect(text[at]).toMatch(/\s/);
      else refused += 1;
    }
    expect(refused).toBeGreaterThan(400);
  });

  test('says what is wrong with it', async () => {
    const card = await sample();
    const kindOf = async (text: string) => {
      const read = await readCard(text);
      return read.ok ? 'ok' : read.error.kind;
    };
    const changed = (part: object) => JSON.stringify({ ...card, ...part });
    expect(await kindOf('')).toBe('not-a-card');
    expect(await kindOf('[]')).toBe('not-a-card');
    expect(await kindOf('{"format":"timbang-backup"}')).toBe('not-a-card');
    expect(await kindOf(writeCard(card).slice(0, 300))).toBe('not-a-card');
    expect(await kindOf(changed({ version: 2, masaDepan: true }))).toBe('too-new');
    expect(await kindOf(changed({ version: 0 }))).toBe('damaged');
    expect(await kindOf(changed({ tambahan: 1 }))).toBe('damaged');
    expect(await kindOf(`{"__proto__":{},${writeCard(card).slice(1)}`)).toBe('damaged');
    expect(await kindOf(changed({ signature: 'ab' }))).toBe('damaged');
    const { identity } = card;
    expect(await kindOf(changed({ identity: { ...identity, unit: 'a\u202Eb' } }))).toBe('damaged');
    expect(await kindOf(changed({ identity: { ...identity, unit: 'Lain' } }))).toBe(
      'wrong-signature',
    );
    expect(await kindOf(changed({ replaces: keyOf(OLD) }))).toBe('wrong-signature');
    expect(await kindOf(changed({ previousSignature: card.signature }))).toBe('wrong-signature');
    expect(await kindOf(' '.repeat(MOST_CARD_BYTES + 1))).toBe('too-large');
    expect(await kindOf('['.repeat(MOST_CARD_BYTES - 1))).toBe('not-a-card');
    expect(await kindOf(`{${'"a":{'.repeat(1500)}`)).toBe('not-a-card');
  });

  test('by the old key does not count for another card', async () => {
    const card = await sample({ replaces: keyOf(OLD) });
    const other = await sample({ replaces: keyOf(OLD) }, 'Dinas Lain');
    const mixed = { ...card, previousSignature: other.previousSignature };
    expect(await readCard(JSON.stringify(mixed))).toEqual({
      ok: false,
      error: { kind: 'wrong-signature', by: 'previous' },
    });
  });

  test('of a key for which anybody could sign is refused', async () => {
    const zero = '00'.repeat(32) as PublicKey;
    const card = await sample();
    const forged = {
      ...card,
      identity: { ...card.identity, signKey: `01${zero.slice(2)}` },
      signature: `01${'00'.repeat(63)}`,
    };
    expect(await readCard(JSON.stringify(forged))).toMatchObject({
      error: { kind: 'wrong-signature' },
    });
  });
});

describe('the fingerprint of a key', () => {
  test('is the same for ever', () => {
    expect(fingerprintOfKey('00'.repeat(32) as PublicKey).join(' ')).toMatchInlineSnapshot(
      `"79927 90130 79410 59348 45934 05585 34948 20296"`,
    );
  });

  test('differs wherever keys differ, even by one bit', () => {
    const seen = new Map<string, string>();
    fc.assert(
      fc.property(secretBytes, fc.nat(255), (bytes, bit) => {
        const flipped = new Uint8Array(bytes);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const [one, other] = [bytes, flipped].map((key) => bytesToHex(key) as PublicKey);
        const digits = fingerprintOfKey(one as PublicKey).join(' ');
        expect(digits).toMatch(/^(\d{5} ){7}\d{5}$/);
        expect(fingerprintOfKey(other as PublicKey).join(' ')).not.toBe(digits);
        expect(seen.get(digits) ?? one).toBe(one);
        seen.set(digits, one as string);
      }),
      { numRuns: 300 },
    );
  });

  test('is of the bytes of the key, not of its text', () => {
    const key = 'ab'.repeat(32) as PublicKey;
    expect(hexToBytes(key)).toHaveLength(32);
    expect(fingerprintOfKey(key)).not.toEqual(fingerprintOfKey('cd'.repeat(32) as PublicKey));
  });
});
