import { describe, expect, test } from 'vitest';
import type { Identity } from '#core/keys/identity.ts';
import type { Digest, PublicKey } from '#core/lib/ids.ts';
import { addContacts, sealContacts } from '#storage/contacts.ts';
import {
  decideContact,
  listContacts,
  seenContacts,
  standingsOf,
  trustOf,
  type SeenKey,
} from '#workflow/keys/contacts.ts';
import type { Desk } from '#workflow/desk.ts';
import { takeCard } from '#workflow/keys/key-card.ts';
import { replaceIdentity } from '#workflow/keys/own-identity.ts';
import { takeVouchedKeys } from '#workflow/period/take-vouched-keys.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';
import { cardOf, contactOf, FILE, keyedDesk, periodOf, sealedDesk, vouched } from '../keys-desk.ts';

const LATER = 'b'.repeat(64) as Digest;

const dinas = await keyedDesk('Dinas Kesehatan');
const card = await cardOf(dinas);
const KEY = card.identity.signKey;
const kominfo = await keyedDesk('Dinas Kominfo', 'diskominfo');
const kominfoCard = await cardOf(kominfo);
const KOMINFO = kominfoCard.identity.signKey;
const stranger = await cardOf(await keyedDesk('Dinas Kominfo', 'diskominfo'));

/** As a package that came in leaves them: written with it, in its transaction. */
async function noteContacts({ db, now }: Desk, keys: readonly SeenKey[]): Promise<void> {
  const sealed = await sealContacts(db, await seenContacts({ db, now }, keys));
  await db.transaction('rw', db.contacts, () => addContacts(db, sealed));
}

async function accept(desk: Desk, key: PublicKey, by = 'Citra'): Promise<void> {
  must(await decideContact(desk, await contactOf(desk, key), { trust: 'known', by }));
}

describe.each([
  { kind: 'open', fresh: () => Promise.resolve(freshDesk()) },
  { kind: 'sealed', fresh: sealedDesk },
])('the keys of others in a workspace that is $kind', ({ fresh }) => {
  test('are nobody, then new, then known by a person, or rejected and still there', async () => {
    const desk = await fresh();
    expect(await trustOf(desk, KEY)).toBe('none');
    must(await takeCard(desk, card));
    expect(await trustOf(desk, KEY)).toBe('new');
    await accept(desk, KEY);
    const known = await contactOf(desk, KEY);
    expect(known).toMatchObject({
      trust: 'known',
      decided: { by: 'Citra' },
      unit: 'Dinas Kesehatan',
    });
    must(await decideContact(desk, known, { trust: 'rejected', by: 'Dewi', why: 'Laptop dicuri' }));
    expect(await contactOf(desk, KEY)).toMatchObject({
      trust: 'rejected',
      decided: { by: 'Dewi' },
      note: 'Laptop dicuri',
    });
    must(await takeCard(desk, card));
    expect(await trustOf(desk, KEY)).toBe('rejected');
  });

  test('many at once: none is lost', async () => {
    const desk = await fresh();
    const source = { from: 'package', package: FILE } as const;
    const keys = Array.from({ length: 8 }, (_, at) => String(at).repeat(64) as PublicKey);
    await Promise.all(
      keys.map((signKey) =>
        noteContacts(desk, [{ identity: { ...card.identity, signKey }, source }]),
      ),
    );
    expect(
      must(await listContacts(desk))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(keys);
  });
});

test('a package makes a key new and changes nothing that is known of it', async () => {
  const desk = freshDesk();
  const source = { from: 'package', package: FILE } as const;
  const seen: Identity = { ...card.identity, receiveKey: null };
  await noteContacts(desk, [{ identity: seen, source }]);
  expect(await contactOf(desk, KEY)).toMatchObject({ trust: 'new', source, receiveKey: null });
  must(await takeCard(desk, card));
  await accept(desk, KEY);
  await noteContacts(desk, [
    { identity: { ...seen, unit: 'Dinas Palsu', role: 'diskominfo' }, source },
  ]);
  expect(await contactOf(desk, KEY)).toMatchObject({
    trust: 'known',
    unit: 'Dinas Kesehatan',
    role: 'opd',
    receiveKey: card.identity.receiveKey,
  });
});

test('a name from a package is shown without signs nobody sees, and not without end', async () => {
  const desk = freshDesk();
  const source = { from: 'package', package: FILE } as const;
  const unit = `Dinas\u202E\u0000 ${'x'.repeat(5000)}`;
  await noteContacts(desk, [{ identity: { ...card.identity, unit }, source }]);
  expect((await contactOf(desk, KEY)).unit).toBe(`Dinas ${'x'.repeat(194)}`);
  await noteContacts(desk, [{ identity: { ...kominfoCard.identity, unit: '\u200B' }, source }]);
  expect((await contactOf(desk, KOMINFO)).unit).toBe('?');
});

test('own keys are own, also retired ones, and never contacts', async () => {
  const desk = await keyedDesk('Bappeda');
  const old = await cardOf(desk);
  must(await replaceIdentity(desk, { unit: 'Bappeda', role: 'opd' }, ''));
  for (const own of [old, await cardOf(desk)]) {
    expect(await takeCard(desk, own)).toEqual({ ok: false, error: { kind: 'own-key' } });
    await noteContacts(desk, [{ identity: own.identity, source: { from: 'card' } }]);
    expect(await trustOf(desk, own.identity.signKey)).toBe('own');
  }
  must(await takeVouchedKeys(desk, periodOf(old, [vouched(old)]), FILE, old.identity.signKey));
  expect(must(await listContacts(desk))).toEqual([]);
});

test('a card that says something else than what a person compared is refused', async () => {
  const desk = freshDesk();
  must(await takeCard(desk, card));
  await accept(desk, KEY);
  const other = { ...card, identity: { ...card.identity, receiveKey: KOMINFO } };
  expect(await takeCard(desk, other)).toEqual({
    ok: false,
    error: { kind: 'differs', unit: 'Dinas Kesehatan' },
  });
  expect(await contactOf(desk, KEY)).toMatchObject({ receiveKey: card.identity.receiveKey });
});

test('what changed while the person looked is not accepted', async () => {
  const desk = freshDesk();
  await noteContacts(desk, [
    { identity: { ...card.identity, receiveKey: null }, source: { from: 'card' } },
  ]);
  const seen = await contactOf(desk, KEY);
  must(await takeCard(desk, card));
  const decided = await decideContact(desk, seen, { trust: 'known', by: '' });
  expect(decided).toEqual({ ok: false, error: { kind: 'changed-meanwhile' } });
  expect(await trustOf(desk, KEY)).toBe('new');
  const gone = await decideContact(freshDesk(), seen, { trust: 'known', by: '' });
  expect(gone).toEqual({ ok: false, error: { kind: 'missing' } });
});

describe('a period file', () => {
  const period = periodOf(kominfoCard, [vouched(card, { person: 'Ayu' })]);

  test('vouches for nobody until a person has compared the key that signed it', async () => {
    const desk = freshDesk();
    const taken = must(await takeVouchedKeys(desk, period, FILE, KOMINFO));
    expect(taken).toEqual({ noted: 1, counts: false });
    expect(await trustOf(desk, KEY)).toBe('new');
    expect(await trustOf(desk, KOMINFO)).toBe('new');
    await accept(desk, KOMINFO);
    expect(await contactOf(desk, KEY)).toMatchObject({
      trust: 'known',
      decided: null,
      person: 'Ayu',
      receiveKey: card.identity.receiveKey,
    });
    const kominfoHere = await contactOf(desk, KOMINFO);
    must(await decideContact(desk, kominfoHere, { trust: 'rejected', by: '', why: 'salah' }));
    expect(await trustOf(desk, KEY)).toBe('new');
    expect(must(await takeVouchedKeys(desk, period, LATER, KOMINFO)).counts).toBe(false);
  });

  test('without a checked signature, or signed by somebody else, vouches for nobody', async () => {
    const desk = freshDesk();
    must(await takeCard(desk, kominfoCard));
    await accept(desk, KOMINFO);
    expect(must(await takeVouchedKeys(desk, period, FILE, null)).counts).toBe(false);
    expect(await trustOf(desk, KEY)).toBe('new');
    const by = stranger.identity.signKey;
    expect(must(await takeVouchedKeys(desk, period, FILE, by)).counts).toBe(false);
    expect(await trustOf(desk, KEY)).toBe('new');
    expect(await trustOf(desk, by)).toBe('none');
  });

  test('cannot slip in another receiving key, neither before nor after the true one', async () => {
    const evil = periodOf(stranger, [vouched(card, { receiveKey: stranger.identity.receiveKey })]);
    const by = stranger.identity.signKey;
    for (const order of ['before', 'after', 'compared'] as const) {
      const desk = freshDesk();
      must(await takeCard(desk, kominfoCard));
      await accept(desk, KOMINFO);
      if (order === 'compared') {
        must(await takeCard(desk, card));
        await accept(desk, KEY);
      }
      if (order !== 'after') must(await takeVouchedKeys(desk, evil, FILE, by));
      must(await takeVouchedKeys(desk, period, FILE, KOMINFO));
      if (order === 'after') must(await takeVouchedKeys(desk, evil, FILE, by));
      expect(await contactOf(desk, KEY)).toMatchObject({
        trust: 'known',
        receiveKey: card.identity.receiveKey,
      });
    }
  });

  test('of an OPD vouches for nobody, and who is only vouched for does not vouch on', async () => {
    const desk = freshDesk();
    must(await takeCard(desk, card));
    await accept(desk, KEY);
    const byOpd = periodOf(card, [vouched(stranger)]);
    expect(must(await takeVouchedKeys(desk, byOpd, FILE, KEY)).counts).toBe(false);
    must(await takeCard(desk, kominfoCard));
    await accept(desk, KOMINFO);
    const chain = periodOf(kominfoCard, [vouched(stranger)]);
    must(await takeVouchedKeys(desk, chain, FILE, KOMINFO));
    const by = stranger.identity.signKey;
    expect(await trustOf(desk, by)).toBe('known');
    const other = await cardOf(await keyedDesk('Dinas Lain'));
    must(await takeVouchedKeys(desk, periodOf(stranger, [vouched(other)]), LATER, by));
    expect(await trustOf(desk, other.identity.signKey)).toBe('new');
  });

  test('does not undo a rejection', async () => {
    const desk = await keyedDesk('Dinas Kominfo', 'diskominfo');
    must(await takeCard(desk, card));
    const seen = await contactOf(desk, KEY);
    must(await decideContact(desk, seen, { trust: 'rejected', by: 'Citra', why: 'hilang' }));
    const own = await cardOf(desk);
    const mine = periodOf(own, [vouched(card)]);
    expect(must(await takeVouchedKeys(desk, mine, FILE, own.identity.signKey)).counts).toBe(true);
    expect(await contactOf(desk, KEY)).toMatchObject({ trust: 'rejected', note: 'hilang' });
  });

  test('a later file of the same period takes the place of the earlier one', async () => {
    const desk = freshDesk();
    must(await takeCard(desk, kominfoCard));
    await accept(desk, KOMINFO);
    must(await takeVouchedKeys(desk, period, FILE, KOMINFO));
    const renamed = periodOf(kominfoCard, [vouched(card, { unit: 'Dinkes', person: 'Budi' })]);
    must(await takeVouchedKeys(desk, renamed, LATER, KOMINFO));
    expect(await contactOf(desk, KEY)).toMatchObject({ unit: 'Dinkes', person: 'Budi' });
    const [row] = (await desk.db.contacts.toArray()).filter(
      (one) => (one as { readonly id: string }).id === KEY,
    );
    expect(row).toMatchObject({ vouchers: [{ file: LATER }] });
  });
});

describe('a key that takes the place of another', () => {
  const replacing = async () => {
    const lost = await keyedDesk('Dinas Kesehatan');
    const before = await cardOf(lost);
    must(await replaceIdentity(lost, { unit: 'Dinas Kesehatan', role: 'opd' }, ''));
    return { before, after: await cardOf(lost) };
  };

  test('vouched for in a period file: the old one is known until then', async () => {
    const { before, after } = await replacing();
    const desk = freshDesk();
    must(await takeCard(desk, kominfoCard));
    await accept(desk, KOMINFO);
    const old = before.identity.signKey;
    must(await takeVouchedKeys(desk, periodOf(kominfoCard, [vouched(before)]), FILE, KOMINFO));
    expect(await contactOf(desk, old)).toMatchObject({ trust: 'known', replacedBy: null });
    const next = periodOf(kominfoCard, [vouched(after, { replaces: old })]);
    must(await takeVouchedKeys(desk, next, LATER, KOMINFO));
    const standing = await standingsOf(desk);
    expect(standing(old)).toMatchObject({
      trust: 'known',
      contact: { replacedBy: { key: after.identity.signKey } },
    });
    expect(standing(after.identity.signKey)).toMatchObject({
      trust: 'known',
      contact: { replaces: old, replacedBy: null },
    });
  });

  test('compared by a person: the same, but only for its own unit or with the old signature', async () => {
    const { before, after } = await replacing();
    const old = before.identity.signKey;
    const desk = freshDesk();
    for (const one of [before, after, kominfoCard]) must(await takeCard(desk, one));
    await accept(desk, old);
    await accept(desk, KOMINFO);
    expect((await contactOf(desk, old)).replacedBy).toBeNull();
    await accept(desk, after.identity.signKey);
    expect((await contactOf(desk, old)).replacedBy?.key).toBe(after.identity.signKey);

    const thief = await cardOf(await keyedDesk('Dinas Sosial'));
    must(await takeCard(desk, { ...thief, replaces: KOMINFO }));
    await accept(desk, thief.identity.signKey);
    expect((await contactOf(desk, KOMINFO)).replacedBy).toBeNull();
  });

  test('a Diskominfo that was replaced vouches for nobody any more, what it said before stands', async () => {
    const desk = freshDesk();
    const diskominfo = await keyedDesk('Dinas Kominfo', 'diskominfo');
    const before = await cardOf(diskominfo);
    const by = before.identity.signKey;
    must(await takeCard(desk, before));
    await accept(desk, by);
    must(await takeVouchedKeys(desk, periodOf(before, [vouched(card)]), FILE, by));
    must(await replaceIdentity(diskominfo, { unit: 'Dinas Kominfo', role: 'diskominfo' }, ''));
    const after = await cardOf(diskominfo);
    must(await takeCard(desk, after));
    await accept(desk, after.identity.signKey);
    expect(await trustOf(desk, KEY)).toBe('known');
    const late = periodOf(before, [vouched(stranger), vouched(card)]);
    expect(must(await takeVouchedKeys(desk, late, LATER, by)).counts).toBe(false);
    expect(await trustOf(desk, stranger.identity.signKey)).toBe('new');
    expect(await trustOf(desk, KEY)).toBe('known');
  });
});
