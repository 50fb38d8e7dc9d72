import { describe, expect, test } from 'vitest';
import type { MessageId } from '#core/lib/ids.ts';
import type { MessageDraft } from '#core/review/message-draft.ts';
import { readMessages } from '#storage/messages.ts';
import { readFile } from '#storage/files.ts';
import type { Desk } from '#workflow/desk.ts';
import { additionalDocuments, listAllThreads, listThreads } from '#workflow/talk/list-messages.ts';
import { listDocuments } from '#workflow/evidence/list-documents.ts';
import { readJournal } from '#workflow/journal/read-journal.ts';
import { readPackageContent } from '#workflow/receive/read-package.ts';
import { sendMessages, type TalkOrder } from '#workflow/talk/send-messages.ts';
import { readTalkPlace } from '#workflow/talk/read-talk.ts';
import { talkTarget } from '#workflow/talk/talk-target.ts';
import {
  beginMessage,
  changeMessage,
  dropMessage,
  takeUpMessage,
  type MessageOrder,
  type MessageWords,
} from '#workflow/talk/write-message.ts';
import { must } from '../support/scenario.ts';
import { attachTo } from './evidence-desk.ts';
import { freshDesk } from './fresh-desk.ts';
import { keyedDesk } from './keys-desk.ts';
import { dump, receiveAt, received, Sender } from './receive/receive-sender.ts';

const dayOf = (iso: string): string => iso.slice(0, 10);
const PROOF = new TextEncoder().encode('bukti susulan');

const WORDS: MessageWords = {
  text: 'Halaman mana?',
  deadline: null,
  documents: [],
  reason: 'none',
  value: { is: 'open' },
  outcome: null,
};

/** An agency that sent its assessment, and an asesor who received it. */
async function bothDesks() {
  const sender = await Sender.begin();
  const { file, record } = await sender.send();
  const asesor = await keyedDesk('Universitas', 'asesor');
  await received(asesor, file);
  const [indicator = ''] = Object.keys((await sender.stored()).answers);
  return { sender, asesor, record, indicator, file };
}

type Both = Awaited<ReturnType<typeof bothDesks>>;

const orderOf = ({ sender, record, indicator }: Both): MessageOrder => ({
  assessment: sender.id,
  submission: record.id,
  result: null,
  kind: 'question',
  about: { of: 'indicator', indicator },
  replyTo: null,
  deadline: null,
});

async function write(
  desk: Desk,
  order: MessageOrder,
  words: Partial<MessageWords> = {},
): Promise<MessageDraft> {
  const begun = must(await beginMessage(desk, order));
  return must(await changeMessage(desk, begun.id, begun.revision, { ...WORDS, ...words }));
}

const sendOrder = (
  { sender }: Both,
  ids: readonly MessageId[],
  role: TalkOrder['by']['role'] = 'asesor',
): TalkOrder => ({
  assessment: sender.id,
  ids,
  by: { name: 'Petugas', position: '', unit: 'Unit', role },
  recipients: [],
  fileName: (revision) => `klarifikasi-${revision}.timbang.zip`,
});

async function sent(desk: Desk, order: TalkOrder): Promise<File> {
  const { file, fileName } = must(await sendMessages(desk, order, dayOf));
  return new File([file], fileName);
}

const verbsOf = async (desk: Desk, { sender }: Both): Promise<readonly string[]> =>
  must(await readJournal(desk, sender.id)).entries.map(({ verb }) => verb);

describe('a question, an answer with new evidence, and what both desks know then', () => {
  test('travels as signed files, in the journal of both, and the evidence counts', async () => {
    const both = await bothDesks();
    const { sender, asesor, record, indicator } = both;
    const order = orderOf(both);
    const asked = await write(
      asesor,
      { ...order, deadline: '2099-01-01' },
      { deadline: '2099-01-01' },
    );
    const returned = await write(
      asesor,
      { ...order, kind: 'return' },
      { reason: 'unsigned', text: 'Tanda tangani.' },
    );
    const question = await sent(asesor, sendOrder(both, [asked.id, returned.id]));
    expect((await readMessages(asesor.db)).sound).toEqual([]);
    expect(await verbsOf(asesor, both)).toEqual(['receive', 'clarify']);

    const came = await received(sender.desk, question);
    expect(came).toMatchObject({ kind: 'clarification', about: { rests: [record.id] } });
    expect(came.signature?.signer).toMatchObject({ unit: 'Universitas', role: 'asesor' });
    expect((await verbsOf(sender.desk, both)).at(-1)).toBe('receive');
    expect(must(await talkTarget(sender.desk, came))).toEqual({ at: 'assessment', id: sender.id });
    const waiting = must(await listThreads(sender.desk, sender.id, dayOf));
    expect(waiting.threads.map(({ state }) => state)).toEqual(['agency', 'agency']);

    const links = [{ indicator, item: null }];
    const before = must(await listDocuments(sender.desk, sender.id)).sound;
    await attachTo(sender.desk, new File([PROOF], 'susulan.pdf'), {
      assessmentId: sender.id,
      links,
    });
    const fresh = must(await listDocuments(sender.desk, sender.id)).sound.filter(
      ({ id }) => !before.some((one) => one.id === id),
    );
    const answer = await write(
      sender.desk,
      { ...order, kind: 'answer', replyTo: asked.id },
      { text: 'Halaman 3.', documents: fresh.map(({ id }) => id) },
    );
    const reply = await sent(sender.desk, sendOrder(both, [answer.id], 'opd'));
    const back = await received(asesor, reply);
    expect(back).toMatchObject({
      counts: { documents: 1, files: 1 },
      about: { rests: [record.id, came.id] },
    });
    expect(must(await talkTarget(asesor, back))).toEqual({
      at: 'submission',
      fingerprint: record.id,
    });
    expect(must(await additionalDocuments(asesor, record.id))).toMatchObject([
      { document: fresh[0], package: back.id },
    ]);
    const bytes = await readFile(asesor.db, fresh[0]?.file.digest as never);
    expect(new Uint8Array((await bytes?.arrayBuffer()) ?? [])).toEqual(PROOF);
    const here = must(await listThreads(asesor, sender.id, dayOf));
    const there = must(await listThreads(sender.desk, sender.id, dayOf));
    const shape = ({ threads }: typeof here): unknown =>
      threads.map(({ id, state, messages }) => [id, state, messages.map(({ message }) => message)]);
    expect(shape(here)).toEqual(shape(there));
    expect(new Set(here.threads.map(({ state }) => state))).toEqual(
      new Set(['answered', 'agency']),
    );
    expect([...must(await listAllThreads(asesor, dayOf)).keys()]).toEqual([sender.id]);
  });

  test('an objection and its decision are told as such', async () => {
    const both = await bothDesks();
    const { sender, asesor, record } = both;
    const result = 'f'.repeat(64) as typeof record.id;
    const order = { ...orderOf(both), result };
    const asked = { is: 'value', value: '3' } as const;
    const objection = await write(
      sender.desk,
      { ...order, kind: 'objection' },
      { text: 'Bukti terlewat.', value: asked },
    );
    const file = await sent(sender.desk, sendOrder(both, [objection.id], 'opd'));
    expect((await verbsOf(sender.desk, both)).at(-1)).toBe('object');
    const came = await received(asesor, file);
    expect(came.about.rests).toEqual([record.id, result]);
    const decision = await write(
      asesor,
      { ...order, kind: 'decision', replyTo: objection.id, before: { is: 'value', value: '2' } },
      { text: 'Benar.', value: asked, outcome: 'granted' },
    );
    const question = await write(asesor, order);
    await sent(asesor, sendOrder(both, [decision.id, question.id]));
    expect((await verbsOf(asesor, both)).slice(-2)).toEqual(['decide', 'clarify']);
    const { threads } = must(await listThreads(asesor, sender.id, dayOf));
    expect(new Set(threads.map(({ state }) => state))).toEqual(new Set(['decided', 'agency']));
  });
});

describe('what a talk is about', () => {
  test('is the revisions that are here; one that cannot be read any more is named', async () => {
    const { sender, asesor, record } = await bothDesks();
    await sender.say('Fakta yang lain');
    const again = await sender.send();
    await received(asesor, again.file);
    const whole = must(await readTalkPlace(asesor, sender.id));
    expect(whole).toMatchObject({ broken: [], damaged: 0 });
    expect(whole.submissions.map((one) => one.record.id)).toEqual([record.id, again.record.id]);

    const gone = record.entries.find(({ name }) => name === 'assessment.json');
    await asesor.db.files.delete(gone?.digest ?? '');
    const { submissions, broken } = must(await readTalkPlace(asesor, sender.id));
    expect(submissions.map((one) => one.record.id)).toEqual([again.record.id]);
    expect(broken.map(({ id, kind }) => [id, kind])).toEqual([[record.id, 'submission']]);
  });

  test('may be among the records that are damaged: they are counted', async () => {
    const { sender, record } = await bothDesks();
    await sender.desk.db.table('packages').update(record.id, { about: null });
    const place = must(await readTalkPlace(sender.desk, sender.id));
    expect(place).toMatchObject({ submissions: [], broken: [], damaged: 1 });
  });
});

describe('a draft', () => {
  test('is dropped and taken up again; a write over another one is refused', async () => {
    const both = await bothDesks();
    const { asesor, sender } = both;
    const draft = await write(asesor, orderOf(both));
    const stale = await changeMessage(asesor, draft.id, 0, WORDS);
    expect(stale).toMatchObject({ ok: false, error: { kind: 'stale', stored: draft } });
    const dropped = must(await dropMessage(asesor, draft.id));
    expect(must(await listThreads(asesor, sender.id, dayOf)).threads).toEqual([]);
    must(await takeUpMessage(asesor, dropped));
    const { threads } = must(await listThreads(asesor, sender.id, dayOf));
    expect(threads).toMatchObject([{ state: 'draft', messages: [{ message: { id: draft.id } }] }]);
  });

  test('that is not ready is not sent, its lacks are named, and everything stays as it was', async () => {
    const both = await bothDesks();
    const { asesor } = both;
    const cases: readonly (readonly [Partial<MessageOrder>, Partial<MessageWords>, string])[] = [
      [{}, { text: '  ' }, 'no-text'],
      [{ kind: 'return' }, {}, 'no-reason'],
      [{}, { deadline: '2020-01-01' }, 'past-deadline'],
      [{ kind: 'objection' }, {}, 'no-result'],
      [{ kind: 'decision' }, {}, 'no-outcome'],
      [{ kind: 'answer' }, {}, 'no-target'],
    ];
    for (const [order, words, problem] of cases) {
      const draft = await write(asesor, { ...orderOf(both), ...order }, words);
      const before = await dump(asesor);
      const outcome = await sendMessages(asesor, sendOrder(both, [draft.id]), dayOf);
      expect(outcome).toMatchObject({
        ok: false,
        error: {
          kind: 'not-ready',
          lacks: [{ id: draft.id, problems: expect.arrayContaining([problem]) }],
        },
      });
      expect(await dump(asesor)).toEqual(before);
    }
    const nothing = await sendMessages(asesor, sendOrder(both, []), dayOf);
    expect(nothing).toMatchObject({ ok: false, error: { kind: 'nothing' } });
  });

  test('is not lost when it is changed while its file is made', async () => {
    const both = await bothDesks();
    const { asesor } = both;
    const draft = await write(asesor, orderOf(both));
    const { writeSubmission } = await import('#workflow/submit/write-submission.ts');
    const outcome = await sendMessages(
      asesor,
      sendOrder(both, [draft.id]),
      dayOf,
      async (order, hands) => {
        must(await changeMessage(asesor, draft.id, draft.revision, { ...WORDS, text: 'Lain' }));
        return writeSubmission(order, hands, () => undefined, new AbortController().signal);
      },
    );
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'changed-meanwhile' } });
    expect((await readMessages(asesor.db)).sound).toMatchObject([{ text: 'Lain' }]);
  });

  test('about another result goes into a file of its own', async () => {
    const both = await bothDesks();
    const { sender } = both;
    const value = { is: 'value', value: '3' } as const;
    const drafts = await Promise.all(
      ['e', 'f'].map((digit) =>
        write(
          sender.desk,
          { ...orderOf(both), kind: 'objection', result: digit.repeat(64) as never },
          { value },
        ),
      ),
    );
    const ids = drafts.map(({ id }) => id);
    const outcome = await sendMessages(sender.desk, sendOrder(both, ids, 'opd'), dayOf);
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'mixed' } });
    expect((await readMessages(sender.desk.db)).sound).toHaveLength(2);
  });
});

describe('what comes to the wrong place, twice or by nobody', () => {
  test('is kept, and its place is told', async () => {
    const both = await bothDesks();
    const { asesor, sender } = both;
    const draft = await write(asesor, orderOf(both));
    const file = await sent(asesor, sendOrder(both, [draft.id]));
    const stranger = freshDesk();
    const came = await received(stranger, file);
    expect(must(await talkTarget(stranger, came))).toEqual({ at: 'nowhere' });
    expect(must(await readPackageContent(stranger, came.id)).bodies.kind).toBe('clarification');
    const { threads } = must(await listThreads(stranger, sender.id, dayOf));
    expect(threads).toMatchObject([{ messages: [{ from: { file: { trust: 'new' } } }] }]);
    expect((await receiveAt(stranger, file)).kind).toBe('duplicate');
    expect(must(await listThreads(stranger, sender.id, dayOf)).threads).toHaveLength(1);
  });

  test('a desk without keys sends it unsigned, and its reader sees that', async () => {
    const both = await bothDesks();
    const plain = freshDesk();
    await received(plain, both.file);
    const draft = await write(plain, orderOf(both));
    const outcome = must(await sendMessages(plain, sendOrder(both, [draft.id]), dayOf));
    expect(outcome.record.signature).toBeNull();
    await received(both.sender.desk, new File([outcome.file], outcome.fileName));
    const { threads } = must(await listThreads(both.sender.desk, both.sender.id, dayOf));
    expect(threads).toMatchObject([{ messages: [{ from: { file: { trust: 'none' } } }] }]);
  });
});
