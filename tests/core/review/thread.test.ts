import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { Message } from '#core/review/message.ts';
import { reworkOf } from '#core/review/rework.ts';
import { weaveThreads } from '#core/review/thread.ts';
import type { Thread } from '#core/review/thread-types.ts';
import { content, digest, FIRST, ground, id, message, SECOND } from './talk-ground.ts';

const kindsOf = ({ messages }: Thread): readonly string[] =>
  messages.map(({ message: { kind } }) => kind);

const one = (threads: readonly Thread[]): Thread => {
  const [thread] = threads;
  if (!thread || threads.length !== 1) throw new Error(`${threads.length} threads`);
  return thread;
};

const question = message(1, { deadline: '2026-11-30' });
const answer = message(2, { kind: 'answer', replyTo: id(1) });
const handedBack = message(1, { kind: 'return', reason: 'draft', deadline: '2026-11-30' });
const objection = message(1, { kind: 'objection', value: { is: 'value', value: '3' } });
const decision = message(3, {
  kind: 'decision',
  replyTo: id(1),
  outcome: 'granted',
  before: { is: 'value', value: '2' },
  value: { is: 'value', value: '3' },
});

describe('whose turn it is', () => {
  test('a question waits for the agency until it is answered', () => {
    const asked = one(weaveThreads(ground([content(1, [question])])));
    expect(asked).toMatchObject({ state: 'agency', due: { is: 'ahead', days: 5 }, round: 1 });
    const answered = one(weaveThreads(ground([content(1, [question]), content(2, [answer])])));
    expect(answered).toMatchObject({ state: 'answered', due: { is: 'never' } });
    expect(kindsOf(answered)).toEqual(['question', 'answer']);
  });

  test('a second question on an answer is a second round', () => {
    const again = message(3, { replyTo: id(2), deadline: '2026-12-02' });
    const thread = one(weaveThreads(ground([content(1, [question, again]), content(2, [answer])])));
    expect(thread).toMatchObject({ state: 'agency', round: 2, due: { last: '2026-12-02' } });
  });

  test('what is handed back ends with an answer, or with a newer revision, not with the same one', () => {
    const files = [content(1, [handedBack])];
    const both = new Map([
      [FIRST, 1],
      [SECOND, 2],
    ]);
    expect(one(weaveThreads(ground(files))).state).toBe('agency');
    expect(one(weaveThreads(ground(files, { submissions: both }))).state).toBe('redone');
    const answered = ground([...files, content(2, [answer])], { submissions: both });
    expect(one(weaveThreads(answered)).state).toBe('answered');
    const aboutSecond = [content(1, [handedBack], { submission: SECOND })];
    expect(one(weaveThreads(ground(aboutSecond, { submissions: both }))).state).toBe('agency');
  });

  test('a question is not answered by a newer revision', () => {
    const submissions = new Map([
      [FIRST, 1],
      [SECOND, 2],
    ]);
    expect(one(weaveThreads(ground([content(1, [question])], { submissions }))).state).toBe(
      'agency',
    );
  });

  test('an objection waits for the asesor until it is decided, also while something is asked', () => {
    const asked = message(2, { replyTo: id(1) });
    const answered = message(4, { kind: 'answer', replyTo: id(2) });
    const state = (...messages: readonly Message[]): string =>
      one(weaveThreads(ground([content(1, messages)]))).state;
    expect(state(objection)).toBe('asesor');
    expect(state(objection, asked)).toBe('agency');
    expect(state(objection, asked, answered)).toBe('asesor');
    expect(state(objection, asked, answered, decision)).toBe('decided');
  });

  test('a decision that waits here decides nothing yet', () => {
    const drafts = [draftOf(decision)];
    const waiting = one(weaveThreads(ground([content(1, [objection])], { drafts })));
    expect(waiting).toMatchObject({ state: 'asesor', messages: [{}, { from: { is: 'draft' } }] });
  });
});

function draftOf(said: Message) {
  return {
    ...said,
    assessment: '019a8f00-0000-7000-8000-000000000001' as AssessmentId,
    submission: FIRST,
    result: null,
    revision: 0,
    createdAt: said.at,
  };
}

describe('the last day', () => {
  const dueOn = (today: string): Thread =>
    one(weaveThreads(ground([content(1, [question])], { today })));

  test('counts whole, and is over with the minute after it where the reader is', () => {
    // 23.59 and 00.00 in Makassar, eight hours ahead.
    const inMakassar = (iso: string): string =>
      new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 10);
    expect(dueOn(inMakassar('2026-11-30T15:59:00.000Z')).due).toEqual({
      is: 'ahead',
      last: '2026-11-30',
      days: 0,
    });
    expect(dueOn(inMakassar('2026-11-30T16:00:00.000Z')).due).toEqual({
      is: 'over',
      last: '2026-11-30',
      days: 1,
    });
  });

  test.each([
    ['2026-11-30T15:59:59.999Z', '2026-11-30T15:59:59.999Z', false],
    ['2026-12-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z', true],
    // Written in time, sent too late.
    ['2026-11-30T01:00:00.000Z', '2026-12-01T00:00:00.000Z', true],
  ])('an answer said %s in a file of %s is late: %s', (at, madeAt, late) => {
    const files = [content(1, [question]), content(2, [{ ...answer, at }], { madeAt })];
    const thread = one(weaveThreads(ground(files)));
    expect(thread.messages.at(-1)).toMatchObject({ late });
    expect(thread.state).toBe('answered');
  });

  test('an objection is late after the day its result names', () => {
    const result = digest('f');
    const file = content(1, [objection], { result });
    const late = (last: string | null): boolean | undefined =>
      one(weaveThreads(ground([file], { results: new Map([[result, last]]) }))).messages[0]?.late;
    expect([late('2026-11-21'), late('2026-11-22'), late(null)]).toEqual([true, false, false]);
    expect(one(weaveThreads(ground([file]))).messages[0]?.late).toBe(false);
  });

  test('the queue of the agency names the earliest, and what is due first', () => {
    const later = message(2, { kind: 'return', reason: 'draft', deadline: '2026-12-09' });
    const never = message(3);
    const threads = weaveThreads(ground([content(1, [later, never, question])]));
    expect(reworkOf(threads, '2026-11-25')).toMatchObject({
      questions: 2,
      returns: 1,
      due: { last: '2026-11-30', days: 5 },
      messages: [{ id: id(1) }, { id: id(2) }, { id: id(3) }],
    });
    const answered = ground([content(1, [question]), content(2, [answer])]);
    expect(reworkOf(weaveThreads(answered), '2026-11-25')).toBeNull();
  });
});

describe('what is not as it should be is kept and named', () => {
  test('replies to something that is not here stand together', () => {
    const other = message(4, { kind: 'answer', replyTo: id(1) });
    const thread = one(weaveThreads(ground([content(1, [answer]), content(2, [other])])));
    expect(thread).toMatchObject({ id: id(1), flaw: 'lost', state: 'answered' });
    expect(thread.messages).toHaveLength(2);
  });

  test('messages that answer each other in a circle', () => {
    const circle = [message(1, { replyTo: id(2) }), message(2, { replyTo: id(1) })];
    const thread = one(weaveThreads(ground([content(1, circle)])));
    expect(thread).toMatchObject({ id: id(1), flaw: 'loop' });
    expect(thread.messages).toHaveLength(2);
  });

  test('one id with two texts: what this desk said, or a known key, counts; the other is named', () => {
    const forged = { ...question, text: 'Bukan saya', at: '2026-11-01T00:00:00.000Z' };
    const files = [
      content(1, [forged], { trust: 'none' }),
      content(2, [question], { direction: 'sent', trust: 'own' }),
    ];
    const [said] = one(weaveThreads(ground(files))).messages;
    expect(said?.message.text).toBe(question.text);
    expect(said?.rivals).toMatchObject([{ message: { text: 'Bukan saya' } }]);
  });

  test('the same message in two files is one message and no rival', () => {
    const files = [content(1, [question]), content(2, [question], { trust: 'none' })];
    expect(one(weaveThreads(ground(files))).messages).toMatchObject([{ rivals: [] }]);
  });

  test('a draft that a file says already is no draft any more', () => {
    const drafts = [draftOf({ ...question, text: 'Lama' })];
    const [said] = one(weaveThreads(ground([content(1, [question])], { drafts }))).messages;
    expect(said).toMatchObject({ from: { is: 'file' }, message: { text: question.text } });
  });
});

/** Any few messages that answer each other, or nobody, in files of anybody, ids used twice. */
const arbitraryFiles = fc
  .array(
    fc.record({
      n: fc.integer({ min: 1, max: 7 }),
      up: fc.option(fc.integer({ min: 1, max: 9 })),
      kind: fc.constantFrom('question', 'answer', 'return', 'objection', 'decision'),
      text: fc.constantFrom('satu', 'dua'),
      file: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 14 },
  )
  .map((rows) =>
    [1, 2, 3, 4].map((file) => {
      const said = new Map(
        rows
          .filter((row) => row.file === file)
          .map(({ n, up, kind, text }) => [
            n,
            message(n, { kind, text, replyTo: up === null ? null : id(up) }),
          ]),
      );
      const trust = file === 2 ? 'none' : 'known';
      return content(file, [...said.values()], { trust });
    }),
  );

test('the order of arrival makes no difference, and nothing is lost or doubled', () => {
  fc.assert(
    fc.property(
      arbitraryFiles.chain((files) =>
        fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
      ),
      ([files, shuffled]) => {
        const threads = weaveThreads(ground(files));
        expect(weaveThreads(ground(shuffled))).toEqual(threads);
        const said = threads.flatMap(({ messages }) => messages);
        const ids = said.map((each) => each.message.id);
        expect(new Set(ids).size).toBe(ids.length);
        const told = said.flatMap(({ message: first, rivals }) =>
          [first, ...rivals.map((rival) => rival.message)].map((each) => JSON.stringify(each)),
        );
        for (const each of files.flatMap(({ messages }) => messages)) {
          expect(told).toContain(JSON.stringify(each));
        }
        for (const { messages } of threads) {
          const places = new Map(messages.map((each, at) => [each.message.id, at]));
          const backwards = messages.filter(
            ({ message: { replyTo } }, at) => replyTo !== null && (places.get(replyTo) ?? -1) > at,
          );
          // Only where a circle was cut does a message stand before the one it answers.
          expect(backwards.length).toBeLessThanOrEqual(1);
        }
      },
    ),
    { numRuns: 300 },
  );
});
