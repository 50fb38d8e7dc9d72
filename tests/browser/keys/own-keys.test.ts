// What the code imports in the middle of its work: known before the first test, or the server
// that prepares libraries reloads the page under it.
import '@noble/curves/ed25519.js';
import '@scure/base';
import 'age-encryption';
import { afterEach, describe, expect, test } from 'vitest';
import type { PublicKey } from '#core/lib/ids.ts';
import { verifyEd25519 } from '#exchange/keys/ed25519.ts';
import { openSealed, sealTo } from '#exchange/keys/recipients.ts';
import { newMasterKey } from '#storage/vault/master-key.ts';
import { vaultOf } from '#storage/vault/sealed-vault.ts';
import { PLAIN_VAULT, type Vault } from '#storage/vault/vault.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { makeIdentity, replaceIdentity } from '#workflow/keys/own-identity.ts';
import { receiveKeys, signWith } from '#workflow/keys/sign-with.ts';
import { must } from '../../support/scenario.ts';

let made = 0;
const open: TimbangDatabase[] = [];

function desk(name: string, vault: Vault): Desk {
  const fresh = openDesk(name, undefined, vault);
  open.push(fresh.db);
  return fresh;
}

function freshName(): string {
  made += 1;
  return `kunci-${Date.now()}-${made}`;
}

afterEach(async () => {
  for (const db of open.splice(0)) await db.delete();
});

const DINAS = { unit: 'Dinas Kesehatan', role: 'opd' } as const;
const BYTES = new TextEncoder().encode('isi berkas');

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Every key of the browser in a value, however deep. */
function keysIn(value: unknown): readonly CryptoKey[] {
  if (value instanceof CryptoKey) return [value];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.values(value).flatMap(keysIn);
}

/** What lies in the table, past all code of the application. */
function onDisk(name: string): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.addEventListener('error', () => reject(request.error as DOMException));
    request.addEventListener('success', () => {
      const db = request.result;
      const all = db.transaction('keys').objectStore('keys').getAll();
      all.addEventListener('success', () => {
        db.close();
        resolve(all.result as readonly unknown[]);
      });
    });
  });
}

async function expectSigns(signing: Desk, signKey: PublicKey): Promise<void> {
  const signature = hex(await must(await signWith(signing)).sign(BYTES));
  expect(await verifyEd25519(signKey, signature, BYTES)).toBe(true);
}

async function expectOpens(opening: Desk, receiveKey: PublicKey, which = 0): Promise<void> {
  const sealed = await sealTo([receiveKey], new Blob(['rahasia']).stream());
  const key = must(await receiveKeys(opening))[which];
  if (!key) throw new Error('no key to open with');
  const opened = await openSealed(await new Response(sealed).blob(), key);
  expect(await must(opened).text()).toBe('rahasia');
}

describe.each([
  { kind: 'open', vaultFor: () => Promise.resolve(PLAIN_VAULT) },
  { kind: 'sealed', vaultFor: () => vaultOf(newMasterKey()) },
])('keys in a workspace that is $kind', ({ vaultFor }) => {
  test('sign and open after the database was closed and opened again, and after replacing', async () => {
    const name = freshName();
    const vault = await vaultFor();
    const first = desk(name, vault);
    const identity = must(await makeIdentity(first, DINAS));
    first.db.close();
    const again = desk(name, vault);
    await expectSigns(again, identity.signKey);
    await expectOpens(again, identity.receiveKey as PublicKey);
    const next = must(await replaceIdentity(again, DINAS, ''));
    await expectSigns(again, next.signKey);
    await expectOpens(again, next.receiveKey as PublicKey);
    await expectOpens(again, identity.receiveKey as PublicKey, 1);
  });
});

test('the browser refuses to give the keys of an open workspace out, in every format', async () => {
  const name = freshName();
  must(await makeIdentity(desk(name, PLAIN_VAULT), DINAS));
  const keys = keysIn(await onDisk(name));
  expect(keys.map(({ algorithm }) => algorithm.name).sort()).toEqual(['Ed25519', 'X25519']);
  for (const key of keys) {
    expect(key.type).toBe('private');
    for (const format of ['pkcs8', 'jwk', 'raw'] as const) {
      await expect(crypto.subtle.exportKey(format, key)).rejects.toThrow();
    }
  }
});

test('a sealed database holds no key of the browser, and nothing that reads as one', async () => {
  const name = freshName();
  const { signKey, receiveKey } = must(
    await makeIdentity(desk(name, await vaultOf(newMasterKey())), DINAS),
  );
  const rows = await onDisk(name);
  expect(rows).toHaveLength(1);
  expect(keysIn(rows)).toEqual([]);
  const { sealed } = rows[0] as { readonly sealed: Uint8Array };
  const text = hex(sealed) + new TextDecoder('latin1').decode(sealed);
  // The unit, the public keys, and how every PKCS #8 of these two algorithms begins.
  for (const secret of ['Dinas', signKey, receiveKey, '302e020100300506032b65']) {
    expect(text).not.toContain(secret);
  }
  // Without the passphrase: read as open, and with the key of another workspace.
  for (const vault of [PLAIN_VAULT, await vaultOf(newMasterKey())]) {
    expect(await signWith(desk(name, vault))).toEqual({
      ok: false,
      error: { kind: 'no-identity' },
    });
    expect(must(await receiveKeys(desk(name, vault)))).toEqual([]);
  }
});
