import { describe, expect, test } from 'vitest';
import type { PackageRecord } from '#core/package/record.ts';
import { readFile } from '#storage/files.ts';
import { decideContact, listContacts } from '#workflow/keys/contacts.ts';
import { listReceived } from '#workflow/receive/list-received.ts';
import { makeIdentity, readIdentity } from '#workflow/keys/own-identity.ts';
import { rebuildPackage } from '#workflow/receive/package-file.ts';
import { readJournal } from '#workflow/journal/read-journal.ts';
import { readPackageContent, readPreviousContent } from '#workflow/receive/read-package.ts';
import { bringBackPackage, removePackage } from '#workflow/receive/remove-package.ts';
import { listDocuments } from '#workflow/evidence/list-documents.ts';
import { must } from '../support/scenario.ts';
import { sha256 } from '../support/evidence-rows.ts';
import { freshDesk } from './fresh-desk.ts';
import { keyedDesk, sealedDesk } from './keys-desk.ts';
import { dump, PROOF, receiveAt, received, Sender } from './receive/receive-sender.ts';

const odd = ({ receipt }: PackageRecord): readonly string[] =>
  (receipt?.odd ?? []).map(({ kind }) => kind);

const dayOf = (iso: string): string => iso.slice(0, 10);

describe('a package made on one profile', () => {
  test.each([
    ['a readable workspace', freshDesk],
    ['a sealed workspace', sealedDesk],
  ])('opens in %s and says the very same', async (_name, open) => {
    const sender = await Sender.begin();
    const [assessment, journal] = [
      await sender.stored(),
      must(await readJournal(sender.desk, sender.id)).entries,
    ];
    const documents = must(await listDocuments(sender.desk, sender.id)).sound;
    const { file, record: sent } = await sender.send();
    const desk = await open();

    const record = await received(desk, file);
    const { bodies } = must(await readPackageContent(desk, record.id));
    if (bodies.kind !== 'submission') throw new Error(bodies.kind);
    expect(bodies['assessment.json']).toEqual(assessment);
    expect(bodies['documents.json']).toEqual(documents);
    expect(bodies['journal.json']).toEqual(journal);
    const bytes = await readFile(desk.db, sha256(PROOF));
    expect(new Uint8Array((await bytes?.arrayBuffer()) ?? [])).toEqual(PROOF);
    const again = must(await rebuildPackage(desk, record.id));
    expect(await again.arrayBuffer()).toEqual(await file.arrayBuffer());
    expect({ ...record, direction: 'sent', at: sent.at, receipt: null }).toEqual(sent);
  });

  test('has a receipt that states what was found', async () => {
    const sender = await Sender.begin();
    const { file, record: sent } = await sender.send();
    const desk = freshDesk();
    const record = await received(desk, file);
    expect(record.receipt).toMatchObject({
      file: { name: 'uji-1.timbang.zip', bytes: file.size },
      wasSealed: false,
      checked: {
        entries: sent.entries.length,
        journal: must(await readJournal(sender.desk, sender.id)).entries.length - 1,
      },
      signedBy: must(await readIdentity(sender.desk))?.signKey,
      trust: 'new',
      previousHere: null,
      scores: {
        claimedSaid: record.receipt?.scores?.claimedCounted,
        supportedSaid: record.receipt?.scores?.supportedCounted,
      },
    });
    expect(odd(record)).toEqual(['unknown-key']);
    expect(must(await listContacts(desk))).toMatchObject([{ unit: 'Dinas Uji', trust: 'new' }]);
  });

  test('is only recognised the second time, and where it was sent from', async () => {
    const sender = await Sender.begin();
    const { file } = await sender.send();
    const desk = freshDesk();
    await received(desk, file);
    const before = await dump(desk);
    const renamed = new File([file], 'salinan (1).zip');
    expect(await receiveAt(desk, renamed)).toMatchObject({
      kind: 'duplicate',
      sameSignature: true,
    });
    expect(await dump(desk)).toEqual(before);
    const own = await dump(sender.desk);
    expect(await receiveAt(sender.desk, file)).toMatchObject({
      kind: 'duplicate',
      record: { direction: 'sent' },
    });
    expect(await dump(sender.desk)).toEqual(own);
  });
});

describe('revisions of one assessment', () => {
  test('follow each other; an old one that comes late is called old', async () => {
    const sender = await Sender.begin();
    const first = await sender.send();
    await sender.say('Fakta yang diperbaiki');
    const second = await sender.send();

    const inOrder = freshDesk();
    await received(inOrder, first.file);
    const next = await received(inOrder, second.file);
    expect(odd(next)).toEqual(['unknown-key']);
    expect(next.receipt?.previousHere).toBe(first.record.id);
    const previous = await readPreviousContent(inOrder, next);
    expect(previous?.record.id).toBe(first.record.id);

    const backwards = freshDesk();
    expect(odd(await received(backwards, second.file))).toContain('missing-previous');
    expect(odd(await received(backwards, first.file))).toContain('older-revision');
    const { rows } = must(await listReceived(backwards, dayOf));
    const now = rows.find(({ record }) => record.id === second.record.id);
    expect(now?.isNewest).toBe(true);
    expect(now?.odd.map(({ kind }) => kind)).toEqual(['unknown-key']);
  });

  test('by another key than the ones before are called so', async () => {
    const sender = await Sender.begin();
    const first = await sender.send();
    await sender.desk.db.keys.clear();
    const lost = must(await readIdentity(sender.desk));
    expect(lost).toBeNull();
    must(await makeIdentity(sender.desk, { unit: 'Dinas Uji', role: 'opd' }));
    await sender.say('Fakta dengan kunci baru');
    const second = await sender.send();
    const desk = freshDesk();
    await received(desk, first.file);
    expect(odd(await received(desk, second.file))).toContain('other-key');
  });

  test('by a known key have nothing odd', async () => {
    const sender = await Sender.begin();
    const { file } = await sender.send();
    const desk = freshDesk();
    const record = await received(desk, file);
    const [contact] = must(await listContacts(desk));
    if (!contact) throw new Error('the key was not remembered');
    must(await decideContact(desk, contact, { trust: 'known', by: 'Rina' }));
    const { rows } = must(await listReceived(desk, dayOf));
    expect(rows).toMatchObject([{ record: { id: record.id }, trust: 'known', odd: [] }]);
  });
});

describe('a sealed file', () => {
  test('opens at the desk it is for, and nowhere else', async () => {
    const [sender, reader, other] = await Promise.all([
      Sender.begin(),
      keyedDesk('Diskominfo', 'diskominfo'),
      keyedDesk('Dinas Lain'),
    ]);
    const key = must(await readIdentity(reader))?.receiveKey;
    if (!key) throw new Error('no receiving key');
    const { file } = await sender.send([key]);
    expect((await received(reader, file)).receipt?.wasSealed).toBe(true);

    const none = freshDesk();
    for (const [desk, why] of [
      [other, 'not-for-me'],
      [none, 'no-key'],
    ] as const) {
      const before = await dump(desk);
      expect(await receiveAt(desk, file)).toEqual({ kind: 'sealed', why });
      expect(await dump(desk)).toEqual(before);
    }

    const cut = new File([file.slice(0, file.size - 20)], 'terpotong.age');
    const before = await dump(reader);
    expect(await receiveAt(reader, cut)).toEqual({ kind: 'sealed', why: 'damaged' });
    expect(await dump(reader)).toEqual(before);
  });
});

describe('taking a package away', () => {
  test('puts what nothing else needs into the bin, and can be undone', async () => {
    const sender = await Sender.begin();
    const { file } = await sender.send();
    const desk = freshDesk();
    const record = await received(desk, file);
    const before = await dump(desk);
    must(await removePackage(desk, record));
    expect(await desk.db.packages.count()).toBe(0);
    expect(await desk.db.bin.count()).toBe(record.entries.length);
    must(await bringBackPackage(desk, record));
    expect(await dump(desk)).toEqual(before);
  });

  test('keeps what another revision needs', async () => {
    const sender = await Sender.begin();
    const first = await sender.send();
    await sender.say('Lain');
    const second = await sender.send();
    const desk = freshDesk();
    await received(desk, first.file);
    const kept = await received(desk, second.file);
    must(await removePackage(desk, must(await readPackageContent(desk, first.record.id)).record));
    expect((await rebuildPackage(desk, kept.id)).ok).toBe(true);
    const binned = new Set((await desk.db.bin.toArray()).map(({ digest }) => digest));
    expect(kept.entries.filter(({ digest }) => binned.has(digest))).toEqual([]);
  });

  test('cannot be undone once the bin was emptied, and says so', async () => {
    const sender = await Sender.begin();
    const { file } = await sender.send();
    const desk = freshDesk();
    const record = await received(desk, file);
    must(await removePackage(desk, record));
    await desk.db.files.clear();
    expect(await bringBackPackage(desk, record)).toMatchObject({ error: { kind: 'bin-emptied' } });
    expect(await desk.db.packages.count()).toBe(0);
  });
});
