import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Digest, PeriodId } from '#core/lib/ids.ts';
import type { Consensus } from '#core/review/consensus.ts';
import { finalRecord, type FinalSource } from '#core/review/final-record.ts';
import { openTalk, questioned } from '#core/review/queue-talk.ts';
import { reworkOf } from '#core/review/rework.ts';
import { weaveThreads } from '#core/review/thread.ts';
import { weigh, type HeldReview } from '#core/review/weigh.ts';
import { sampleRoster } from '#core/sample/agencies.ts';
import { sampleAssessment } from '#core/sample/assessment.ts';
import { sampleCalendar } from '#core/sample/calendar.ts';
import { sampleDocuments } from '#core/sample/documents.ts';
import { SAMPLE_ASESORS } from '#core/sample/maturity.ts';
import { sampleReview } from '#core/sample/review.ts';
import { fiveDimensions } from '../../support/invest-ground.ts';
import { expectTold } from '../../support/told.ts';
import { content, ground, id, message } from './talk-ground.ts';

const NOW = '2026-11-25T03:00:00.000Z';
const digestOf = (text: string): Digest =>
  createHash('sha256').update(text).digest('hex') as Digest;

/** What a result of an invented agency is made of, where the meeting settled a few values. */
function sourceOf(): FinalSource {
  const calendar = sampleCalendar(NOW);
  const rubric = fiveDimensions();
  const [agency] = sampleRoster(NOW).slice(11);
  if (!agency) throw new Error('no agency');
  const ref = { id: rubric.id, version: rubric.version, digest: digestOf('rubric') };
  const period = '0198a000-0000-7000-8000-000000000001' as PeriodId;
  const assessment = sampleAssessment({ agency, year: 2026, calendar, rubric, ref, period });
  const made = sampleDocuments({ assessment, rubric, year: 2026, calendar }, 6, digestOf);
  const [untitled, unsaid, ...documents] = made.map(({ document }) => document);
  if (!untitled || !unsaid) throw new Error('no documents');
  const all = [
    { ...untitled, title: '' },
    { ...unsaid, informationClass: '' as const },
    ...documents,
  ];
  const submission = digestOf('submission');
  const sheet = { assessment, documents: all, submission, rubric, year: 2026 };
  const held = SAMPLE_ASESORS.map((asesor): HeldReview => ({
    fingerprint: digestOf(asesor.name),
    review: sampleReview(sheet, asesor, NOW),
    key: null,
    receivedAt: NOW,
    oddities: [],
  }));
  const agreed = (value: string): Consensus['values'][string] => ({
    finding: { is: 'value', value },
    rule: 'median',
    note: 'Rapat',
    shortcoming: 'Kurang',
    recommendation: 'Lengkapi',
    minority: [],
    at: NOW,
  });
  const [, second, third] = held.map(({ fingerprint }) => fingerprint);
  const left = [{ review: third ?? submission, reason: 'Tidak hadir' }];
  const consensus: Consensus = {
    formatVersion: 1,
    id: assessment.id,
    submission,
    left,
    kept: [{ review: second ?? submission, reason: 'Disetujui' }],
    missing: [],
    values: { k1: agreed('3'), a1: agreed('2') },
    meeting: { number: '1', date: '2026-11-25', place: 'Aula', batch: '', attendance: [] },
    note: 'Catatan',
    reopening: '',
    revision: 1,
    createdAt: NOW,
    updatedAt: NOW,
  };
  const odd = held.map((one) =>
    one.fingerprint === second ? { ...one, oddities: [{ kind: 'conflict' } as never] } : one,
  );
  return {
    rubric,
    assessment,
    documents: all.slice(1),
    additional: all.slice(0, 1),
    consensus,
    weighing: weigh(odd, consensus),
    clarifications: [digestOf('b'), digestOf('a')].sort().reverse(),
    period: null,
    lastYear: null,
    by: { name: 'Ketua', unit: 'Diskominfo', role: 'diskominfo' },
    at: NOW,
    stage: 'interim',
    objectUntil: '2026-12-09',
  };
}

describe('the result of a meeting', () => {
  test('says what was agreed, on what it rests, and what was left out', () => {
    const { verdicts, values, ...record } = finalRecord(sourceOf());
    expectTold('review/final-record', {
      record,
      values: Object.entries(values).map(([name, { votes, ...value }]) => [
        name,
        { ...value, votes: votes.map(({ name: by, finding }) => [by, finding]) },
      ]),
      verdicts: verdicts.length,
      some: verdicts
        .filter(
          ({ title, informationClass, document }, at) =>
            title.endsWith('.txt') || informationClass === null || document === null || at < 2,
        )
        .slice(0, 6),
    });
  });

  test('does not depend on the order of what it is made of, and a final one has no day', () => {
    const source = sourceOf();
    const clarifications = [...source.clarifications].reverse();
    expect(finalRecord({ ...source, clarifications })).toEqual(finalRecord(source));
    expect(finalRecord({ ...source, stage: 'final' }).objectUntil).toBeNull();
    expect(finalRecord(source).objectUntil).toBe('2026-12-09');
  });
});

test('what waits for an agency: the earliest day first, what was said last in each thread', () => {
  const about = (indicator: string) => ({ of: 'indicator', indicator }) as const;
  const files = [
    content(1, [
      message(1, { deadline: '2026-12-01' }),
      message(2, { about: about('k2'), kind: 'return', reason: 'draft', deadline: '2026-11-28' }),
      message(3, { about: about('k3') }),
    ]),
    content(2, [message(4, { kind: 'answer', replyTo: id(3), about: about('k3') })]),
    content(3, [message(5, { replyTo: id(4), about: about('k3'), deadline: '2026-11-20' })]),
    content(4, [message(6, { kind: 'objection', about: about('k4') })]),
  ];
  const threads = weaveThreads(ground(files));
  const rework = reworkOf(threads, '2026-11-25');
  expect(rework?.messages.map((one) => one.id)).toEqual([id(5), id(2), id(1)]);
  expect(rework).toMatchObject({
    questions: 2,
    returns: 1,
    due: { is: 'over', last: '2026-11-20' },
  });
  expect(reworkOf(weaveThreads(ground(files.slice(3))), '2026-11-25')).toBeNull();
  const open = openTalk(threads);
  expect([open.questions, open.returns, open.objections].map(({ length }) => length)).toEqual([
    2, 1, 1,
  ]);
  expect([questioned(open), open.drafts]).toEqual([2, 0]);
});
