import { afterEach, describe, expect, test, vi } from 'vitest';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { verifyEd25519 } from '#exchange/keys/ed25519.ts';
import { readCard, writeCard } from '#exchange/keys/key-card.ts';
import { openSealed, sealTo } from '#exchange/keys/recipients.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import { readOwnKeys } from '#storage/vault/own-key.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import {
  makeIdentity,
  readIdentity,
  readKeyring,
  replaceIdentity,
} from '#workflow/keys/own-identity.ts';
import { receiveKeys, signWith } from '#workflow/keys/sign-with.ts';
import { trustOf } from '#workflow/keys/contacts.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';
import { cardOf, sealedDesk } from '../keys-desk.ts';

const DINAS = { unit: 'Dinas Kesehatan', role: 'opd' } as const;
const BYTES = utf8ToBytes('isi berkas');

afterEach(() => {
  vi.unstubAllGlobals();
});

async function signs(desk: Desk): Promise<PublicKey> {
  const { identity, sign } = must(await signWith(desk));
  const signature = bytesToHex(await sign(BYTES));
  expect(await verifyEd25519(identity.signKey, signature, BYTES)).toBe(true);
  expect(await verifyEd25519(identity.signKey, signature, utf8ToBytes('isi lain'))).toBe(false);
  return identity.signKey;
}

function streamOf(text: string): ReadableStream<Uint8Array> {
  return new Blob([text]).stream();
}

async function opens(desk: Desk, receiveKey: PublicKey): Promise<readonly boolean[]> {
  const sealed = await new Response(await sealTo([receiveKey], streamOf('rahasia'))).blob();
  const tried = must(await receiveKeys(desk)).map(async (key) => {
    const opened = await openSealed(sealed, key);
    return opened.ok && (await opened.value.text()) === 'rahasia';
  });
  return Promise.all(tried);
}

describe.each([
  { kind: 'open', fresh: () => Promise.resolve(freshDesk()) },
  { kind: 'sealed', fresh: sealedDesk },
])('keys in a workspace that is $kind', ({ fresh }) => {
  test('sign and open, also after the database was opened anew', async () => {
    const desk = await fresh();
    expect(must(await readIdentity(desk))).toBeNull();
    expect(await signWith(desk)).toEqual({ ok: false, error: { kind: 'no-identity' } });
    const made = must(await makeIdentity(desk, DINAS));
    desk.db.close();
    const again = openDesk(desk.db.name, desk.now, desk.db.vault);
    expect(must(await readIdentity(again))).toEqual(made);
    expect(await signs(again)).toBe(made.signKey);
    expect(await opens(again, made.receiveKey as PublicKey)).toEqual([true]);
  });

  test('are made once: whoever comes second is told, and nothing changes', async () => {
    const desk = await fresh();
    const both = await Promise.all([makeIdentity(desk, DINAS), makeIdentity(desk, DINAS)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter(({ ok }) => !ok)).toEqual([
      { ok: false, error: { kind: 'changed-meanwhile' } },
    ]);
  });

  test('are replaced: the old one signs the new card and is gone, what it signed stays own', async () => {
    const desk = await fresh();
    const old = must(await makeIdentity(desk, DINAS));
    const fresher = must(await replaceIdentity(desk, { ...DINAS, unit: 'Dinkes' }, 'Citra'));
    const card = await cardOf(desk);
    expect(card).toMatchObject({ replaces: old.signKey, identity: fresher });
    expect(card.previousSignature).not.toBeNull();
    expect(await readCard(writeCard(card))).toEqual({ ok: true, value: card });
    expect(await signs(desk)).toBe(fresher.signKey);
    expect(await trustOf(desk, old.signKey)).toBe('own');
    const { retired } = must(await readKeyring(desk));
    expect(retired).toMatchObject([{ by: 'Citra', card: { identity: old } }]);
    expect(await opens(desk, old.receiveKey as PublicKey)).toEqual([false, true]);
    const stored = (await readOwnKeys(desk.db)).retired;
    expect(stored.map(({ own, held }) => [own.secrets?.sign ?? null, held.sign])).toEqual([
      [null, null],
    ]);
  });

  test('a damaged row is told, put aside for new keys, and never overwritten', async () => {
    const desk = await fresh();
    await makeIdentity(desk, DINAS);
    const [row] = await desk.db.keys.toArray();
    if (!row) throw new Error('no row');
    const broken = { id: row.id, rusak: true };
    await desk.db.keys.put(broken);
    expect(must(await readKeyring(desk))).toMatchObject({ current: null, damaged: 1 });
    must(await makeIdentity(desk, DINAS));
    await signs(desk);
    expect(must(await readKeyring(desk)).damaged).toBe(1);
    expect(await desk.db.keys.toArray()).toContainEqual({ ...broken, id: `${row.id}: 1` });
  });
});

test('a sealed database holds no key and no name that is readable without the passphrase', async () => {
  const desk = await sealedDesk();
  const { signKey } = must(await makeIdentity(desk, DINAS));
  const [row] = await desk.db.keys.toArray();
  expect(Object.keys(row ?? {}).sort()).toEqual(['held', 'id', 'sealed']);
  expect(row).toMatchObject({ held: { sign: null, receive: null } });
  const { sealed } = row as unknown as { readonly sealed: Uint8Array };
  const text = Buffer.from(sealed).toString('latin1');
  for (const secret of ['Dinas', signKey, '302e0201']) expect(text).not.toContain(secret);
  const locked = openDesk(desk.db.name, desk.now, (await sealedDesk()).db.vault);
  expect(await signWith(locked)).toEqual({ ok: false, error: { kind: 'no-identity' } });
  expect(must(await receiveKeys(locked))).toEqual([]);
});

test('the browser gives the keys of an open workspace to nobody', async () => {
  const desk = freshDesk();
  await makeIdentity(desk, DINAS);
  const [row] = await desk.db.keys.toArray();
  const { held } = row as unknown as { readonly held: Readonly<Record<string, CryptoKey>> };
  expect(Object.keys(held).sort()).toEqual(['receive', 'sign']);
  for (const key of Object.values(held)) {
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', key)).rejects.toThrow();
  }
});

test('a name that could pretend to be another is refused', async () => {
  const desk = freshDesk();
  for (const unit of ['', '  ', 'Dinas\u202Enatahesek', 'Dinas\u200B', 'A'.repeat(201), 'a\nb']) {
    const made = await makeIdentity(desk, { unit, role: 'opd' });
    expect(made).toEqual({ ok: false, error: { kind: 'bad-unit' } });
  }
  expect(must(await readKeyring(desk)).current).toBeNull();
});

test('a backup brings the card of the lost key: the new one names it, and it is not own', async () => {
  const old = freshDesk();
  const { signKey } = must(await makeIdentity(old, DINAS));
  const other = freshDesk();
  await other.db.settings.bulkPut(await old.db.settings.toArray());
  const { current, past } = must(await readKeyring(other));
  expect(current).toBeNull();
  expect(past?.identity.signKey).toBe(signKey);
  expect(await trustOf(other, signKey)).toBe('none');
  must(await makeIdentity(other, DINAS, signKey));
  expect(await cardOf(other)).toMatchObject({ replaces: signKey, previousSignature: null });
  expect(must(await readKeyring(other)).past).toBeNull();
});

test('without a secure context, or without these keys in the browser, nothing is signed', async () => {
  const desk = freshDesk();
  must(await makeIdentity(desk, DINAS));
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const insecure = { ok: false, error: { kind: 'insecure' } };
  expect(await signWith(desk)).toEqual(insecure);
  expect(await makeIdentity(freshDesk(), DINAS)).toEqual(insecure);
  expect(await replaceIdentity(desk, DINAS, '')).toEqual(insecure);
  const generateKey = () => Promise.reject(new DOMException('no', 'NotSupportedError'));
  vi.stubGlobal('crypto', { subtle: { generateKey } });
  const unsupported = { ok: false, error: { kind: 'unsupported' } };
  expect(await signWith(desk)).toEqual(unsupported);
  expect(await makeIdentity(freshDesk(), DINAS)).toEqual(unsupported);
});

test('a browser without X25519 signs all the same', async () => {
  const { subtle } = crypto;
  const generateKey = (algorithm: { readonly name: string }, ...rest: readonly unknown[]) =>
    algorithm.name === 'X25519'
      ? Promise.reject(new DOMException('no', 'NotSupportedError'))
      : (subtle.generateKey as (...all: readonly unknown[]) => unknown).apply(subtle, [
          algorithm,
          ...rest,
        ]);
  const bound = {
    generateKey,
    exportKey: subtle.exportKey.bind(subtle),
    importKey: subtle.importKey.bind(subtle),
    sign: subtle.sign.bind(subtle),
    verify: subtle.verify.bind(subtle),
  };
  vi.stubGlobal('crypto', {
    subtle: bound,
    getRandomValues: crypto.getRandomValues.bind(crypto),
  });
  const desk = freshDesk();
  expect(must(await makeIdentity(desk, DINAS)).receiveKey).toBeNull();
  await signs(desk);
  expect(must(await signWith(desk)).receiveKey).toBeNull();
});
