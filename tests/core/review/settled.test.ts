import { describe, expect, test } from 'vitest';
import type { AssessmentId, Digest, PublicKey } from '#core/lib/ids.ts';
import type { FinalRecord } from '#core/review/final.ts';
import { OPEN, type Finding } from '#core/review/finding.ts';
import { lastYearOf, newestResult, type HeldResult } from '#core/review/last-year.ts';
import { messageProblems } from '#core/review/message-rules.ts';
import type { MessageDraft } from '#core/review/message-draft.ts';
import { resultDifference } from '#core/review/result-difference.ts';
import type { Review } from '#core/review/review.ts';
import type { SheetOddityKind } from '#core/review/sheet-oddities.ts';
import { talkStanding } from '#core/review/talk-standing.ts';
import { weaveThreads } from '#core/review/thread.ts';
import { weigh, type HeldReview } from '#core/review/weigh.ts';
import { expectTold } from '../../support/told.ts';
import { agency, record } from './queue-samples.ts';
import { content, FIRST, ground, id, message, SECOND } from './talk-ground.ts';

const value = (text: string): Finding => ({ is: 'value', value: text });
const digest = (letter: string): Digest => letter.repeat(64) as Digest;

describe('a message that is not ready', () => {
  const draft: MessageDraft = {
    ...message(1),
    assessment: '0198a000-0000-7000-8000-0000000000a1' as AssessmentId,
    submission: FIRST,
    result: null,
    revision: 0,
    createdAt: '2026-11-22T00:00:00.000Z',
  };
  const lacks = (change: Partial<MessageDraft>) =>
    messageProblems({ ...draft, ...change }, new Set([id(7)]), '2026-11-25');

  test.each<[string, Partial<MessageDraft>, readonly string[]]>([
    ['a question', {}, []],
    ['without words', { text: ' \n' }, ['no-text']],
    ['a return without a reason', { kind: 'return' }, ['no-reason']],
    ['a return', { kind: 'return', reason: 'draft' }, []],
    ['due yesterday', { deadline: '2026-11-24' }, ['past-deadline']],
    ['due today', { deadline: '2026-11-25' }, []],
    ['an answer to nothing', { kind: 'answer' }, ['no-target']],
    ['an answer to what is gone', { kind: 'answer', replyTo: id(8) }, ['no-target']],
    ['an answer', { kind: 'answer', replyTo: id(7) }, []],
    ['an objection to nothing', { kind: 'objection' }, ['no-value', 'no-result']],
    ['an objection', { kind: 'objection', value: value('3'), result: FIRST }, []],
    ['no decision', { kind: 'decision', replyTo: id(7) }, ['no-outcome', 'no-value']],
    ['a decision', { kind: 'decision', replyTo: id(7), outcome: 'refused', value: value('2') }, []],
  ])('%s', (_, change, problems) => {
    expect(lacks(change)).toEqual(problems);
  });
});

describe('which reviews are weighed', () => {
  const held = (name: string, odd: readonly SheetOddityKind[] = [], at = FIRST): HeldReview => ({
    fingerprint: digest(name),
    review: {
      by: { name, unit: 'Unit', role: 'asesor' },
      submission: at,
      at: '2026-11-01T00:00:00.000Z',
    } as Review,
    key: name.repeat(64) as PublicKey,
    receivedAt: '2026-11-01T00:00:00.000Z',
    oddities: odd.map((kind) => ({ kind }) as never),
  });
  const REVIEWS = [
    held('a'),
    held('b', ['conflict']),
    held('c', [], SECOND),
    held('d', ['rejected-key', 'other-revision'], SECOND),
    { ...held('e'), key: null },
    { ...held('f'), key: null, review: { ...held('f').review, by: held('e').review.by } },
    held('0', ['rejected-key']),
  ];
  const weighed = (
    left: readonly (readonly [string, string])[] = [],
    kept: readonly (readonly [string, string])[] = [],
  ) => {
    const settled = (all: readonly (readonly [string, string])[]) =>
      all.map(([name, reason]) => ({ review: digest(name), reason }));
    const found = weigh(REVIEWS, { submission: FIRST, left: settled(left), kept: settled(kept) });
    const short = ({ fingerprint }: HeldReview): string => fingerprint.slice(0, 1);
    return {
      weighed: found.weighed.map(short).join(' '),
      undecided: found.undecided.map((one) => [short(one.held), one.mayKeep, ...one.why]),
      left: found.left.map((one) => [short(one.held), one.reason]),
      kept: found.kept.map((one) => [short(one.held), one.reason]),
      gone: found.gone.map(short),
    };
  };

  test('none is dropped in silence, and a reason settles what a reason can settle', () => {
    expectTold('review/weigh', {
      before: weighed(),
      settled: weighed(
        [
          ['c', 'Revisi lama'],
          ['f', 'Ganda'],
        ],
        [
          ['b', 'Disetujui rapat'],
          ['d', 'Tidak dapat'],
        ],
      ),
    });
  });
});

describe('results of years', () => {
  const AGENCY = agency('Dinas Kesehatan', '0102');
  const result = (
    name: string,
    year: number,
    stage: FinalRecord['stage'] = 'final',
    change: Parameters<typeof record>[0] = {},
    part: Parameters<typeof record>[1] = {},
  ): HeldResult => ({
    record: record(
      { year, agency: AGENCY, ...change },
      { id: digest(name), kind: 'final', ...part },
    ),
    final: {
      stage,
      score: { value: '2.50', predikat: 'Cukup' },
      values: { k1: { finding: value('2') }, k2: { finding: OPEN } },
    } as unknown as FinalRecord,
  });
  const { rubric } = record().about;
  const asked = { agency: AGENCY, rubric, year: 2026 };
  const found = (...all: readonly HeldResult[]) =>
    lastYearOf(all, asked)?.result.slice(0, 1) ?? null;

  test('the latest year before, by the same version, of the same agency, final before interim', () => {
    expect(found()).toBeNull();
    expect(found(result('a', 2026), result('b', 2027))).toBeNull();
    expect(found(result('a', 2023), result('b', 2024), result('c', 2022))).toBe('b');
    expect(found(result('a', 2024, 'final'), result('b', 2025, 'interim'))).toBe('b');
    expect(found(result('a', 2025, 'final'), result('b', 2025, 'interim', { revision: 9 }))).toBe(
      'a',
    );
    expect(found(result('a', 2025, 'interim'))).toBe('a');
    const other = { ...rubric, digest: digest('f') };
    expect(found(result('a', 2025, 'final', { rubric: other }))).toBeNull();
    expect(
      found(result('a', 2025, 'final', { agency: agency('Dinas Sosial', '0105') })),
    ).toBeNull();
    expect(found(result('a', 2025, 'final', { agency: null }))).toBeNull();
    expect(lastYearOf([result('a', 2025)], { ...asked, agency: null })).toBeNull();
    expect(lastYearOf([result('a', 2025)], asked)).toEqual({
      result: digest('a'),
      year: 2025,
      score: { value: '2.50', predikat: 'Cukup' },
      values: { k1: value('2'), k2: OPEN },
    });
  });

  test('of versions the highest revision, then the one made last, then by name', () => {
    const made = (name: string, revision: number, madeAt: string) =>
      result(name, 2025, 'final', { revision }, { madeAt });
    const newest = (...all: readonly HeldResult[]) =>
      [newestResult(all), newestResult([...all].reverse())].map((one) =>
        one?.record.id.slice(0, 1),
      );
    const [early, late] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'];
    expect(newest(made('a', 2, early), made('b', 1, late))).toEqual(['a', 'a']);
    expect(newest(made('a', 2, early), made('b', 2, late))).toEqual(['b', 'b']);
    expect(newest(made('a', 2, early), made('b', 2, early))).toEqual(['b', 'b']);
    expect(newestResult([])).toBeUndefined();
  });

  test('what a version changed: values in the order asked for, the score where it differs', () => {
    const [before, after] = [result('a', 2025).final, result('b', 2025).final];
    const changed: FinalRecord = {
      ...after,
      score: { value: '2.75', predikat: 'Cukup' },
      values: {
        ...after.values,
        k2: { finding: value('3') } as never,
        k3: { finding: OPEN } as never,
      },
    };
    expect(resultDifference(before, after, ['k1', 'k2'])).toEqual({ values: [], score: null });
    expect(resultDifference(before, changed, ['k3', 'k2', 'k1'])).toEqual({
      values: [{ indicator: 'k2', from: OPEN, to: value('3') }],
      score: { from: '2.50', to: '2.75' },
    });
    expect(resultDifference(changed, before, ['toString']).values).toEqual([]);
  });
});

test('what threads mean for a result: open questions, objections, the latest decision', () => {
  const about = (indicator: string) => ({ of: 'indicator', indicator }) as const;
  const decide = (n: number, replyTo: number, text: string, indicator = 'k2') =>
    message(n, {
      kind: 'decision',
      replyTo: id(replyTo),
      about: about(indicator),
      value: value(text),
      outcome: 'granted',
    });
  const objection = (n: number, indicator: string) =>
    message(n, { kind: 'objection', about: about(indicator), value: value('4') });
  const threads = weaveThreads(
    ground([
      content(1, [message(1, { deadline: '2026-11-01' }), message(2, { about: about('k3') })]),
      content(2, [objection(3, 'k2'), objection(4, 'k4'), objection(5, 'k2')]),
      content(3, [decide(6, 3, '2')]),
      content(4, [decide(7, 5, '3')]),
      content(5, [message(8, { kind: 'answer', replyTo: id(2), about: about('k3') })]),
    ]),
  );
  expectTold('review/talk', {
    standing: talkStanding(threads),
    again: talkStanding([...threads].reverse()).decided,
    threads: threads.map(({ messages, ...thread }) => ({
      ...thread,
      messages: messages.map((said) => said.message.id.slice(-2)),
    })),
  });
});
