import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newMasterKey, wrapMasterKey } from '#storage/vault/master-key.ts';
import { openSealedVault, vaultOf } from '#storage/vault/sealed-vault.ts';
import { BrokenSeal, type Vault } from '#storage/vault/vault.ts';
import { must } from '../../support/scenario.ts';

const PIECE = 1024 * 1024;
const vault = await vaultOf(newMasterKey());
const other = await vaultOf(newMasterKey());

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** Bytes that repeat late, so that pieces differ from each other. */
function content(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) % 256);
}

function holds(bytes: Uint8Array, words: string): boolean {
  return Buffer.from(bytes).includes(words);
}

describe('a protection', () => {
  test('opens with its passphrase however it was typed, and with no other', async () => {
    const master = newMasterKey();
    const protection = await wrapMasterKey(master, 'kata sandi caf\u00e9 yang panjang');
    const sealed = await (await vaultOf(master)).seal('t', { id: 'a', word: 'rahasia' }, ['id']);
    const opened = must(await openSealedVault(protection, 'kata sandi cafe\u0301 yang panjang'));
    expect(await opened.open('t', sealed)).toEqual({ id: 'a', word: 'rahasia' });
    for (const wrong of ['', 'kata sandi café yang panjang ', 'Kata sandi café yang panjang']) {
      expect(await openSealedVault(protection, wrong)).toEqual({
        ok: false,
        error: 'wrong-passphrase',
      });
    }
  });

  test('that was tampered with does not open, not even with fewer rounds', async () => {
    const protection = await wrapMasterKey(newMasterKey(), 'kata sandi yang panjang');
    const flip = (hex: string): string => (hex.startsWith('0') ? '1' : '0') + hex.slice(1);
    const changed = [
      { ...protection, salt: flip(protection.salt) },
      { ...protection, iv: flip(protection.iv) },
      { ...protection, wrappedKey: flip(protection.wrappedKey) },
      { ...protection, iterations: protection.iterations + 1 },
    ];
    for (const one of changed) {
      expect((await openSealedVault(one, 'kata sandi yang panjang')).ok).toBe(false);
    }
  });

  test('is new every time, for the same passphrase and key too', async () => {
    const master = newMasterKey();
    const [a, b] = await Promise.all([
      wrapMasterKey(master, 'sama'),
      wrapMasterKey(master, 'sama'),
    ]);
    expect(a.salt).not.toBe(b.salt);
    expect(a.wrappedKey).not.toBe(b.wrappedKey);
  });
});

describe('a sealed record', () => {
  test('comes back as it was, whatever JSON it is, and shows none of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (parts) => {
        const row = JSON.parse(JSON.stringify({ ...parts, id: 'k1', said: 'Dinas Rahasia' })) as {
          readonly id: string;
        };
        const stored = await vault.seal('documents', row, ['id']);
        expect(Object.keys(stored).sort()).toEqual(['id', 'sealed']);
        expect(stored['id']).toBe(vault.name('k1'));
        expect(stored['id']).toMatch(/^[0-9a-f]{64}$/);
        expect(holds(stored['sealed'] as Uint8Array, 'Rahasia')).toBe(false);
        expect(await vault.open('documents', stored)).toEqual(row);
      }),
    );
  });

  test('that is no JSON is refused at once instead of coming back changed', async () => {
    for (const value of [
      new Date(),
      Number.NaN,
      -0,
      new Map(),
      new Uint8Array(3),
      1n,
      [undefined],
    ]) {
      await expect(vault.seal('settings', { id: 'a', value }, ['id'])).rejects.toThrow('no JSON');
    }
    const stored = await vault.seal('settings', { id: 'a', absent: undefined }, ['id']);
    expect(await vault.open('settings', stored)).toEqual({ id: 'a' });
  });

  test('moved, exchanged, changed or of another key comes back as stored, for the parser', async () => {
    const a = await vault.seal('documents', { id: 'a', of: 'x' }, ['id', 'of']);
    const b = await vault.seal('documents', { id: 'b', of: 'x' }, ['id', 'of']);
    const sealed = a['sealed'] as Uint8Array<ArrayBuffer>;
    const flipped = [...sealed.keys()].map((at) => ({
      ...a,
      sealed: sealed.map((byte, here) => (here === at ? byte ^ 1 : byte)),
    }));
    const wrong = [
      { ...a, sealed: b['sealed'] },
      { ...a, of: b['id'] },
      { ...a, more: 'x' },
      { ...a, sealed: sealed.slice(0, -1) },
      { ...a, sealed: new Uint8Array() },
      { ...a, sealed: 'text' },
      ...flipped,
    ];
    for (const one of wrong) expect(await vault.open('documents', one)).toBe(one);
    expect(await vault.open('facts', a)).toBe(a);
    expect(await other.open('documents', a)).toBe(a);
    expect(await vault.open('documents', undefined)).toBeUndefined();
  });

  test('the same record is never the same bytes, the same key always the same name', async () => {
    const [a, b] = await Promise.all([1, 2].map(() => vault.seal('t', { id: 'a' }, ['id'])));
    expect(a?.['sealed']).not.toEqual(b?.['sealed']);
    expect(a?.['id']).toBe(b?.['id']);
    expect(other.name('a')).not.toBe(vault.name('a'));
  });
});

describe('a sealed file', () => {
  const roundTrip = async (bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Blob> => {
    const stored = await vault.sealFile(new Blob([bytes], { type }), 'digest');
    const back = await vault.openFile(stored, 'digest');
    expect(back.type).toBe(type);
    expect(Buffer.compare(await bytesOf(back), bytes)).toBe(0);
    return stored;
  };

  test('comes back byte for byte, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        await roundTrip(new Uint8Array(bytes), 'application/pdf');
      }),
    );
  });

  test.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 17])(
    'of %i bytes comes back whole',
    async (length) => {
      await roundTrip(content(length), '');
    },
  );

  test('shows neither its text, nor its digest, nor its type', async () => {
    const bytes = new TextEncoder().encode('Keputusan Bupati '.repeat(9));
    const stored = await vault.sealFile(new Blob([bytes], { type: 'text/plain' }), 'abc123');
    const seen = await bytesOf(stored);
    for (const word of ['Keputusan', 'Bupati', 'abc123', 'text/plain']) {
      expect(holds(seen, word)).toBe(false);
    }
    expect(stored.type).toBe('');
    expect(await vault.digestOf(stored, '')).toBe('abc123');
  });

  test('every flipped byte is noticed', async () => {
    const stored = await bytesOf(await vault.sealFile(new Blob([content(200)]), 'd'));
    for (const at of stored.keys()) {
      const flipped = stored.map((byte, here) => (here === at ? byte ^ 0x80 : byte));
      await expect(vault.openFile(new Blob([flipped as BlobPart]), 'd')).rejects.toThrow(
        BrokenSeal,
      );
    }
  });

  test('any cut is noticed, also between two pieces, and so is anything added', async () => {
    const stored = await vault.sealFile(new Blob([content(2 * PIECE + 100)]), 'd');
    const head = stored.size - (2 * PIECE + 100) - 3 * 16;
    const piece = PIECE + 16;
    const cuts = [0, 1, head, head + piece, head + 2 * piece, stored.size - 1];
    for (const end of cuts) {
      await expect(vault.openFile(stored.slice(0, end), 'd')).rejects.toThrow(BrokenSeal);
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(stored.size - 1), async (end) => {
        await expect(vault.openFile(stored.slice(0, end), 'd')).rejects.toThrow(BrokenSeal);
      }),
      { numRuns: 20 },
    );
    await expect(vault.openFile(new Blob([stored, 'x']), 'd')).rejects.toThrow(BrokenSeal);
  });

  test('pieces in another order, of another file or under another digest do not open', async () => {
    const stored = await vault.sealFile(new Blob([content(2 * PIECE)]), 'd');
    const twin = await vault.sealFile(new Blob([content(2 * PIECE)]), 'd');
    const head = stored.size - 2 * (PIECE + 16);
    const part = (blob: Blob, at: number): Blob =>
      blob.slice(head + at * (PIECE + 16), head + (at + 1) * (PIECE + 16));
    const swapped = new Blob([stored.slice(0, head), part(stored, 1), part(stored, 0)]);
    const mixed = new Blob([stored.slice(0, head), part(stored, 0), part(twin, 1)]);
    const opens = (from: Vault, blob: Blob, digest = 'd'): Promise<Blob> =>
      from.openFile(blob, digest);
    await expect(opens(vault, swapped)).rejects.toThrow(BrokenSeal);
    await expect(opens(vault, mixed)).rejects.toThrow(BrokenSeal);
    await expect(opens(vault, stored, 'e')).rejects.toThrow(BrokenSeal);
    await expect(opens(other, stored)).rejects.toThrow(BrokenSeal);
    expect((await opens(vault, stored)).size).toBe(2 * PIECE);
  });
});
