import { expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { readOwnKeys } from '#storage/vault/own-key.ts';
import { decideContact, trustOf } from '#workflow/keys/contacts.ts';
import type { Desk } from '#workflow/desk.ts';
import { inspectBackup } from '#workflow/backup/inspect-backup.ts';
import { takeCard } from '#workflow/keys/key-card.ts';
import { makeIdentity, readKeyring } from '#workflow/keys/own-identity.ts';
import { restore } from '#workflow/backup/restore.ts';
import { takeVouchedKeys } from '#workflow/period/take-vouched-keys.ts';
import { must } from '../support/scenario.ts';
import { packed } from './backup/backup-parts.ts';
import { freshDesk } from './fresh-desk.ts';
import { cardOf, contactOf, FILE, keyedDesk, periodOf, sealedDesk, vouched } from './keys-desk.ts';

const signal = new AbortController().signal;
const quiet = (): void => undefined;
const DINAS = { unit: 'Dinas Kesehatan', role: 'opd' } as const;

/** A desk that knows a Diskominfo and rejects somebody, in an open or a sealed workspace. */
async function knowing(desk: Desk) {
  must(await makeIdentity(desk, DINAS));
  const kominfo = await cardOf(await keyedDesk('Dinas Kominfo', 'diskominfo'));
  const thief = await cardOf(await keyedDesk('Dinas Palsu'));
  for (const card of [kominfo, thief]) must(await takeCard(desk, card));
  const { signKey } = kominfo.identity;
  must(await decideContact(desk, await contactOf(desk, signKey), { trust: 'known', by: 'Citra' }));
  const seen = await contactOf(desk, thief.identity.signKey);
  must(await decideContact(desk, seen, { trust: 'rejected', by: 'Citra', why: 'palsu' }));
  return { kominfo, thief };
}

test('a backup holds no secret key, neither of an open nor of a sealed workspace', async () => {
  for (const desk of [freshDesk(), await sealedDesk()]) {
    await knowing(desk);
    const secrets = (await readOwnKeys(desk.db)).current?.own.secrets;
    const { file } = await packed(desk);
    const entries = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(Object.keys(entries).filter((name) => name.includes('keys'))).toEqual([]);
    const text = Object.values(entries)
      .map((bytes) => Buffer.from(bytes).toString('latin1'))
      .join('');
    expect(text).toContain('own-card');
    expect(text).not.toMatch(/302e0201|"secrets"|"held"/);
    for (const secret of Object.values(secrets ?? {})) expect(text).not.toContain(secret);
  }
});

test('what a backup says is known is new again, and told; what it rejects stays rejected', async () => {
  const old = freshDesk();
  const { kominfo, thief } = await knowing(old);
  const { signKey } = kominfo.identity;
  const backup = must(await inspectBackup((await packed(old)).file, null, quiet, signal));
  const desk = freshDesk();
  must(await restore(desk, backup, new Map(), quiet, signal));
  expect(await contactOf(desk, signKey)).toMatchObject({
    trust: 'new',
    decided: { by: 'Citra' },
    unit: 'Dinas Kominfo',
  });
  expect(await trustOf(desk, thief.identity.signKey)).toBe('rejected');
  const card = await cardOf(await keyedDesk('Dinas Sosial'));
  must(await takeVouchedKeys(desk, periodOf(kominfo, [vouched(card)]), FILE, signKey));
  expect(await trustOf(desk, card.identity.signKey)).toBe('new');
  must(await decideContact(desk, await contactOf(desk, signKey), { trust: 'known', by: 'Dewi' }));
  expect(await contactOf(desk, card.identity.signKey)).toMatchObject({
    trust: 'known',
    decided: null,
  });
  const { current, past } = must(await readKeyring(desk));
  expect(current).toBeNull();
  expect(past?.identity.unit).toBe('Dinas Kesehatan');
});

test('a backup changes nothing about keys that are here', async () => {
  const desk = freshDesk();
  const { kominfo } = await knowing(desk);
  const { file } = await packed(desk);
  const { signKey } = kominfo.identity;
  const before = await cardOf(desk);
  const seen = await contactOf(desk, signKey);
  must(await decideContact(desk, seen, { trust: 'rejected', by: 'Dewi', why: 'dicuri' }));
  const backup = must(await inspectBackup(file, null, quiet, signal));
  must(await restore(desk, backup, new Map(), quiet, signal));
  expect(await trustOf(desk, signKey)).toBe('rejected');
  expect(await cardOf(desk)).toEqual(before);
});
