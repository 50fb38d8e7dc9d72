import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import type { Identity } from '#core/keys/identity.ts';
import { utf8ToBytes, bytesToHex } from '@noble/hashes/utils.js';
import { verifyEd25519 } from '#exchange/keys/ed25519.ts';
import { readOwnKeys } from '#storage/vault/own-key.ts';
import type { Desk } from '#workflow/desk.ts';
import { listWorkspaces } from '#workflow/workspaces/list-workspaces.ts';
import { openOffice, type Office } from '#workflow/workspaces/office.ts';
import { makeIdentity, readKeyring, replaceIdentity } from '#workflow/keys/own-identity.ts';
import { protectWorkspace, unprotectWorkspace } from '#workflow/workspaces/protect-workspace.ts';
import { receiveKeys, signWith } from '#workflow/keys/sign-with.ts';
import { unlockWorkspace } from '#workflow/workspaces/unlock-workspace.ts';
import { must } from '../support/scenario.ts';
import './fresh-desk.ts';

const PASSPHRASE = 'empat kata yang tenang';
const DINAS = { unit: 'Dinas Kesehatan', role: 'opd' } as const;
const quiet = (): void => undefined;
const never = new AbortController().signal;

let made = 0;

async function anOffice(): Promise<Office> {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  made += 1;
  return openOffice(`registry-keys-${made}`);
}

async function deskOf(office: Office): Promise<Desk> {
  const [first] = must(await listWorkspaces(office)).sound;
  if (!first) throw new Error('no main workspace');
  return must(await unlockWorkspace(first, PASSPHRASE));
}

async function move(office: Office, way: 'protect' | 'unprotect'): Promise<void> {
  const [first] = must(await listWorkspaces(office)).sound;
  if (!first) throw new Error('no main workspace');
  const run = way === 'protect' ? protectWorkspace : unprotectWorkspace;
  must(await run(office, first, PASSPHRASE, quiet, never));
}

async function expectWorks(desk: Desk, identity: Identity): Promise<void> {
  const bytes = utf8ToBytes('isi');
  const { sign, receiveKey } = must(await signWith(desk));
  const signature = bytesToHex(await sign(bytes));
  expect(await verifyEd25519(identity.signKey, signature, bytes)).toBe(true);
  expect(receiveKey?.extractable).toBe(false);
}

test('keys the browser holds go along when a workspace is protected, their names sealed', async () => {
  const office = await anOffice();
  const open = await deskOf(office);
  const identity = must(await makeIdentity(open, DINAS));
  open.db.close();
  await move(office, 'protect');
  const desk = await deskOf(office);
  expect(must(await readKeyring(desk)).current).toMatchObject({ secret: 'held' });
  await expectWorks(desk, identity);
  const [row] = await desk.db.keys.toArray();
  expect(Object.keys(row ?? {}).sort()).toEqual(['held', 'id', 'sealed']);
  const next = must(await replaceIdentity(desk, DINAS, ''));
  expect(must(await readKeyring(desk)).current).toMatchObject({ secret: 'sealed' });
  await expectWorks(desk, next);
  desk.db.close();
});

test('sealed keys are handed to the browser when the passphrase is taken away', async () => {
  const office = await anOffice();
  (await deskOf(office)).db.close();
  await move(office, 'protect');
  const sealed = await deskOf(office);
  await makeIdentity(sealed, DINAS);
  const identity = must(await replaceIdentity(sealed, DINAS, ''));
  sealed.db.close();
  await move(office, 'unprotect');
  const desk = await deskOf(office);
  expect(must(await readKeyring(desk)).current).toMatchObject({ secret: 'held' });
  await expectWorks(desk, identity);
  expect(must(await receiveKeys(desk))).toHaveLength(2);
  const { current, retired } = await readOwnKeys(desk.db);
  expect([current, ...retired].map((one) => one?.own.secrets)).toEqual([null, null]);
  desk.db.close();
  await move(office, 'protect');
  await expectWorks(await deskOf(office), identity);
});

test('a row that cannot be read goes along as it is', async () => {
  const office = await anOffice();
  const open = await deskOf(office);
  const broken = { id: 'current', rusak: [1] };
  await open.db.keys.put(broken);
  open.db.close();
  await move(office, 'protect');
  const desk = await deskOf(office);
  expect(await desk.db.keys.toArray()).toEqual([broken]);
  expect(must(await readKeyring(desk))).toMatchObject({ current: null, damaged: 1 });
});
