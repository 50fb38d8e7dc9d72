import { beforeAll, expect, test } from 'vitest';
import type { MessageId } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { QueueEntry, ReviewQueue } from '#core/review/queue.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { Desk } from '#workflow/desk.ts';
import { readPackageContent } from '#workflow/receive/read-package.ts';
import { recuseSheet } from '#workflow/review/recuse-sheet.ts';
import { removePackage } from '#workflow/receive/remove-package.ts';
import { handleAnswer, reviewQueue } from '#workflow/review/review-queue.ts';
import { reviewWalk } from '#workflow/review/review-walk.ts';
import { sendMessages } from '#workflow/talk/send-messages.ts';
import { beginMessage, changeMessage } from '#workflow/talk/write-message.ts';
import { changeRating } from '#workflow/review/change-sheet.ts';
import { whetherToBegin } from '#workflow/review/may-begin.ts';
import { must } from '../../support/scenario.ts';
import { Asesor } from '../asesor-desk.ts';
import { sealedDesk } from '../keys-desk.ts';
import { dump, received, Sender } from '../receive/receive-sender.ts';

const dayOf = (iso: string): string => iso.slice(0, 10);

const queueAt = async (desk: Desk): Promise<ReviewQueue> => must(await reviewQueue(desk, dayOf));

async function onlyAt(desk: Desk): Promise<QueueEntry> {
  const { entries } = await queueAt(desk);
  const [only] = entries;
  if (!only || entries.length > 1) throw new Error(`${entries.length} entries`);
  return only;
}

/** Asks, or answers, about the first indicator, and hands the file over. */
async function say(
  desk: Desk,
  { id, about }: PackageRecord,
  message: Pick<Parameters<typeof beginMessage>[1], 'kind' | 'replyTo'>,
  text: string,
): Promise<File> {
  const indicator = 'w1';
  const draft = must(
    await beginMessage(desk, {
      ...message,
      assessment: about.subject as Parameters<typeof sendMessages>[1]['assessment'],
      submission: id,
      result: null,
      about: { of: 'indicator', indicator },
      deadline: null,
    }),
  );
  must(await changeMessage(desk, draft.id, draft.revision, { ...draft, text }));
  const sent = must(
    await sendMessages(
      desk,
      {
        assessment: draft.assessment,
        ids: [draft.id],
        by: { name: 'Orang Uji', unit: 'Unit Uji', role: 'asesor', position: 'Auditor' },
        recipients: [],
        fileName: (revision) => `klarifikasi-${revision}.zip`,
      },
      dayOf,
    ),
  );
  return new File([sent.file], sent.fileName);
}

async function questionIn(desk: Desk, { id }: PackageRecord): Promise<MessageId> {
  const { bodies } = must(await readPackageContent(desk, id));
  if (bodies.kind !== 'clarification') throw new Error(bodies.kind);
  const [message] = bodies['clarification.json'].messages;
  if (!message) throw new Error('nothing was asked');
  return message.id;
}

let sender: Sender;
let first: File;

beforeAll(async () => {
  sender = await Sender.begin();
  first = (await sender.send()).file;
});

test('a submission goes from new to ready as the sheet of this desk and the others do', async () => {
  const one = await Asesor.at('Inspektorat', 'Asesor Satu');
  const { id } = await one.receive(first);
  expect(await onlyAt(one.desk)).toMatchObject({
    submission: id,
    agency: { name: 'Dinas Uji' },
    state: 'new',
    waitsFor: 'me',
    trust: 'new',
    odd: [{ kind: 'unknown-key' }],
    own: { sheet: 'none', done: 0, total: placedIndicators(sender.loaded.rubric).length },
  });
  await one.open(id);
  expect(await onlyAt(one.desk)).toMatchObject({ state: 'in-review', waitsFor: 'me' });
  const sheet = await one.rateAll(id);
  const { own } = await onlyAt(one.desk);
  expect(own).toMatchObject({ sheet: 'open', done: own.total, reopened: 0 });
  await one.sign(sheet);
  expect(await onlyAt(one.desk)).toMatchObject({ state: 'ready', own: { sheet: 'signed' } });
});

test('the reviews of others give their names and nothing of what they say', async () => {
  const other = await Asesor.at('Universitas', 'Asesor Dua');
  const file = await other.handIn((await other.receive(first)).id);
  const one = await Asesor.at('Inspektorat', 'Asesor Satu');
  await one.receive(first);
  await received(one.desk, file);
  const queue = await queueAt(one.desk);
  expect(queue.entries.map(({ others }) => others)).toEqual([
    [{ name: 'Asesor Dua', institution: 'Universitas', standing: 'handed-in' }],
  ]);
  expect(JSON.stringify(queue)).not.toContain('rahasia');
});

test('a newer revision names what is to be looked at again, until it is carried', async () => {
  const one = await Asesor.at('Inspektorat', 'Asesor Satu');
  const own = await Sender.begin('Badan Uji');
  const { id } = await one.receive((await own.send()).file);
  const begun = await one.open(id);
  const [touched = ''] = Object.keys((await own.stored()).answers);
  must(await changeRating(one.desk, begun.id, touched, { fact: 'Terlihat.', done: true }, 0));
  await own.say('Fakta yang lain.');
  const newer = await one.receive((await own.send()).file);
  expect(await onlyAt(one.desk)).toMatchObject({
    submission: newer.id,
    state: 'new',
    rework: [{ kind: 'revision', revision: 2, before: id, carried: false, reopened: [touched] }],
  });
  expect(must(await reviewWalk(one.desk)).map(({ submission }) => submission)).toEqual([newer.id]);
  await one.open(newer.id);
  expect(await onlyAt(one.desk)).toMatchObject({
    state: 'in-review',
    own: { reopened: 1 },
    rework: [{ kind: 'revision', carried: true, reopened: [touched] }],
  });
});

test('a question waits for the agency, its answer for whoever asked, until it is weighed', async () => {
  const one = await Asesor.at('Inspektorat', 'Asesor Satu');
  const record = await one.receive(first);
  await one.open(record.id);
  const asked = await say(one.desk, record, { kind: 'question', replyTo: null }, 'Mana SK-nya?');
  expect(await onlyAt(one.desk)).toMatchObject({ state: 'waiting', rework: [] });
  const talk = await received(sender.desk, asked);
  const question = await questionIn(sender.desk, talk);
  const answer = await say(
    sender.desk,
    record,
    { kind: 'answer', replyTo: question },
    'Terlampir sejak awal.',
  );
  await received(one.desk, answer);
  const entry = await onlyAt(one.desk);
  expect(entry).toMatchObject({
    state: 'in-review',
    waitsFor: 'me',
    rework: [{ kind: 'answer', indicator: 'w1', text: 'Terlampir sejak awal.' }],
  });
  const [item] = entry.rework;
  if (item?.kind !== 'answer') throw new Error('no answer');
  must(await handleAnswer(one.desk, item.message, true));
  expect((await onlyAt(one.desk)).rework).toEqual([]);
  must(await handleAnswer(one.desk, item.message, false));
  expect((await onlyAt(one.desk)).rework).toHaveLength(1);
});

test('reading the queue changes nothing, in a sealed workspace too', async () => {
  const desk = await sealedDesk();
  await received(desk, first);
  const before = await dump(desk);
  expect((await queueAt(desk)).entries).toHaveLength(1);
  expect(await dump(desk)).toEqual(before);
});

test('a submission that was removed is gone from the queue; a damaged record is counted', async () => {
  const one = await Asesor.at('Inspektorat', 'Asesor Satu');
  const record = await one.receive(first);
  must(await removePackage(one.desk, record));
  await one.desk.db.packages.put({ id: 'rusak' });
  await one.desk.db.reviews.put({ id: 'rusak' });
  expect(await queueAt(one.desk)).toMatchObject({ entries: [], damaged: 2 });
});

test('a desk that declined cannot begin anew', async () => {
  const one = await Asesor.at('Inspektorat', 'Asesor Satu');
  const record = await one.receive(first);
  const { assessment } = await one.open(record.id);
  expect(must(await whetherToBegin(one.desk, assessment))).toBe(true);
  const who = { name: one.name, institution: '' };
  must(await recuseSheet(one.desk, record.id, who, 'Pernah bertugas di sana'));
  expect(must(await whetherToBegin(one.desk, assessment))).toBe('declined');
  expect(await onlyAt(one.desk)).toMatchObject({ own: { sheet: 'recused' }, waitsFor: 'others' });
});
