import { beforeAll, expect, test } from 'vitest';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { insertRows } from '#storage/rows/rows.ts';
import { decideContact } from '#workflow/keys/contacts.ts';
import type { Desk } from '#workflow/desk.ts';
import { openSheet } from '#workflow/review/open-sheet.ts';
import { readVotes, type Votes } from '#workflow/review/read-votes.ts';
import { recuseSheet, reopenSheet } from '#workflow/review/recuse-sheet.ts';
import { must } from '../support/scenario.ts';
import { Asesor, fileOf } from './asesor-desk.ts';
import { freshDesk } from './fresh-desk.ts';
import { contactOf, keyedDesk } from './keys-desk.ts';
import { received, Sender } from './receive/receive-sender.ts';

let sender: Sender;
let first: File;
let id: Digest;
let assessment: AssessmentId;
let theirs: File;
let other: Asesor;

beforeAll(async () => {
  sender = await Sender.begin();
  const sent = await sender.send();
  first = sent.file;
  id = sent.record.id;
  assessment = sender.id;
  other = await Asesor.at('Universitas Uji', 'Asesor Dua');
  await other.receive(first);
  theirs = await other.handIn(id);
});

const votesAt = async (desk: Desk): Promise<Votes> => must(await readVotes(desk, assessment));

/** Nothing of what the other wrote, however deep one looks. */
function expectClosed(votes: Votes): void {
  expect(JSON.stringify(votes)).not.toMatch(/rahasia Asesor Dua/);
  expect(votes.sheets.filter(({ record }) => record.direction === 'received')).toMatchObject([
    { review: null, head: { by: { name: 'Asesor Dua' }, submission: id } },
  ]);
}

test('what others say stays closed until the own sheet is signed', async () => {
  const asesor = await Asesor.at('Inspektorat', 'Asesor Satu');
  await asesor.receive(first);
  await asesor.receive(theirs);
  const before = await votesAt(asesor.desk);
  expect(before.gate).toEqual({ closed: 'not-begun' });
  expectClosed(before);

  const sheet = await asesor.rateAll(id);
  const meanwhile = await votesAt(asesor.desk);
  expect(meanwhile.gate).toEqual({ closed: 'unfinished' });
  expectClosed(meanwhile);

  const signed = await asesor.sign(sheet);
  const after = await votesAt(asesor.desk);
  expect(after.gate).toBe('open');
  expect(new Set(after.sheets.map(({ review }) => review?.by.name))).toEqual(
    new Set(['Asesor Dua', 'Asesor Satu']),
  );
  // Whoever opens the sheet again is blind again, and the next file says what was seen.
  const again = must(await reopenSheet(asesor.desk, signed.sheet, 'Membaca ulang'));
  expect(again.replacing?.sawOthers).toBe(true);
  const reopened = await votesAt(asesor.desk);
  expectClosed(reopened);
  // One's own file is never closed to oneself.
  expect(reopened.sheets.find(({ record }) => record.direction === 'sent')?.review).not.toBeNull();
});

test('whoever declines may read, and cannot begin any more', async () => {
  const asesor = await Asesor.at('Inspektorat', 'Asesor Satu');
  await asesor.receive(first);
  await asesor.receive(theirs);
  must(await recuseSheet(asesor.desk, id, { name: 'Asesor Satu', institution: '' }, 'Kerabat'));
  expect((await votesAt(asesor.desk)).gate).toBe('open');
  await sender.say('Fakta baru sekali');
  const second = await asesor.receive((await sender.send()).file);
  const who = { name: 'Asesor Satu', institution: '' };
  expect(await openSheet(asesor.desk, second.id, who)).toMatchObject({
    error: { kind: 'blocked', reason: 'declined' },
  });
});

test('a desk that never rates may read; reading and rating exclude each other', async () => {
  const leader = await keyedDesk('Diskominfo', 'diskominfo');
  await received(leader, first);
  await received(leader, theirs);
  expect((await votesAt(leader)).sheets[0]?.review).not.toBeNull();
  expect((await openSheet(leader, id, { name: 'A', institution: '' })).ok).toBe(false);

  // Without a key nobody can tell whose desk it is: closed, until it leads the meeting.
  const keyless = freshDesk();
  await received(keyless, first);
  await received(keyless, theirs);
  expectClosed(await votesAt(keyless));
  await insertRows(keyless.db, 'consensus', [{ id: assessment }]);
  expect((await votesAt(keyless)).gate).toBe('open');
  expect(await openSheet(keyless, id, { name: 'A', institution: '' })).toMatchObject({
    error: { kind: 'blocked', reason: 'leads-meeting' },
  });
});

test('a newer revision closes what is said of it until it is rated too', async () => {
  const asesor = await Asesor.at('Inspektorat', 'Asesor Satu');
  await asesor.receive(first);
  await asesor.sign(await asesor.rateAll(id));
  await sender.say('Fakta yang diperbaiki');
  const { file } = await sender.send();
  const { id: second } = await other.receive(file);
  await asesor.receive(file);
  await asesor.receive(await other.handIn(second));
  await asesor.receive(theirs);
  const votes = await votesAt(asesor.desk);
  expect(votes.gate).toEqual({ closed: 'not-begun' });
  const shown = votes.sheets.filter(({ record }) => record.direction === 'received');
  expect(shown.map(({ head, review }) => [head?.submission, review !== null])).toEqual([
    [second, false],
    [id, true],
  ]);
  expect(shown[1]?.oddities.map(({ kind }) => kind)).toContain('superseded');
});

test('what is odd about a sheet is named, and nothing of it is left out', async () => {
  const leader = await keyedDesk('Diskominfo', 'diskominfo');
  await received(leader, first);
  const kindsOf = async (): Promise<readonly (readonly string[])[]> =>
    (await votesAt(leader)).sheets.map(({ oddities }) => oddities.map(({ kind }) => kind));
  await received(leader, theirs);
  expect(await kindsOf()).toEqual([['unknown-key']]);

  // The same person at another desk: both are listed, neither is taken for the newer one.
  const twin = await Asesor.at('universitas  UJI', 'asesor dua');
  await twin.receive(first);
  await received(leader, await twin.handIn(id));
  expect(await kindsOf()).toEqual([
    ['same-asesor', 'unknown-key'],
    ['same-asesor', 'unknown-key'],
  ]);

  // An asesor of the agency itself, whose key was turned down.
  const own = await Asesor.at('Dinas Uji', 'Asesor Dalam');
  await own.receive(first);
  const signed = await own.sign(await own.rateAll(id));
  await received(leader, fileOf(signed));
  const key = signed.record.signature?.publicKey;
  if (!key) throw new Error('not signed');
  const seen = await contactOf(leader, key);
  const decision = { trust: 'rejected', by: 'Petugas', why: 'Tidak dikenal' } as const;
  must(await decideContact(leader, seen, decision));
  expect((await kindsOf())[2]).toEqual(['conflict', 'rejected-key']);
});
