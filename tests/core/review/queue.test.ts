import { describe, expect, test } from 'vitest';
import type { AssessmentId, PublicKey } from '#core/lib/ids.ts';
import type { HandedIn, KnownResult } from '#core/review/queue-facts.ts';
import { queueOf } from '#core/review/queue-build.ts';
import type { QueueEntry } from '#core/review/queue.ts';
import {
  agency,
  ASSESSMENT,
  entryOf,
  facts,
  INDICATORS,
  inPeriod,
  LIMA_RUBRIC,
  ME,
  period,
  rated,
  record,
  row,
  sheet,
  SIGNED,
  threads,
} from './queue-samples.ts';
import { content, digest, FIRST, id, message, SECOND } from './talk-ground.ts';

const OTHER = { name: 'Asesor Dua', institution: 'Universitas', key: '2'.repeat(64) as PublicKey };
const review = (change: Partial<HandedIn> = {}): HandedIn => ({
  ...OTHER,
  assessment: ASSESSMENT,
  submission: FIRST,
  ...change,
});
const result = (change: Partial<KnownResult> = {}): KnownResult => ({
  id: digest('e'),
  assessment: ASSESSMENT,
  submission: FIRST,
  stage: 'final',
  revision: 1,
  ...change,
});
const standing = ({ state, waitsFor }: QueueEntry) => [state, waitsFor];
const sent = { direction: 'sent' } as const;

describe('the state of a submission', () => {
  test('is new and waits for whoever may rate it', () => {
    expect(standing(entryOf())).toEqual(['new', 'me']);
    expect(entryOf()).toMatchObject({ days: 3, own: { sheet: 'none', done: 0 }, mine: null });
  });

  test('is in review while the sheet is open, and then waits for the others', () => {
    expect(standing(entryOf({ sheets: [sheet()] }))).toEqual(['in-review', 'me']);
    const of = period({
      asesors: [asesor(ME), asesor(OTHER)],
      assignments: [assigned(ME), assigned(OTHER)],
    });
    const entry = entryOf({
      received: [row(record({ period: inPeriod(of) }))],
      periods: [of],
      sheets: [sheet({ state: SIGNED })],
    });
    expect(standing(entry)).toEqual(['in-review', 'others']);
    expect(entry.others).toEqual([
      { name: 'Asesor Dua', institution: 'Universitas', standing: 'awaited' },
    ]);
    const both = entryOf({
      received: [row(record({ period: inPeriod(of) }))],
      periods: [of],
      sheets: [sheet({ state: SIGNED })],
      handedIn: [review()],
    });
    expect(standing(both)).toEqual(['ready', 'chair']);
  });

  test('is ready at once where nobody else is awaited', () => {
    expect(standing(entryOf({ sheets: [sheet({ state: SIGNED })] }))).toEqual(['ready', 'chair']);
  });

  test('is not ready where nobody rated it, whoever declined', () => {
    const recused = sheet({
      state: { is: 'recused', at: '2026-11-23T03:00:00.000Z', reason: 'x' },
    });
    expect(standing(entryOf({ sheets: [recused] }))).toEqual(['in-review', 'others']);
    expect(standing(entryOf({ sheets: [recused], handedIn: [review()] }))).toEqual([
      'ready',
      'chair',
    ]);
  });

  test('at the desk that leads the meeting it is ready for that desk', () => {
    const meetings = [{ assessment: ASSESSMENT, reopened: false }];
    expect(standing(entryOf({ meetings }))).toEqual(['in-review', 'others']);
    expect(standing(entryOf({ meetings, handedIn: [review()] }))).toEqual(['ready', 'me']);
  });

  test('waits for the agency once there is nothing left but what was asked', () => {
    const asked = threads([content(1, [message(1)], sent)]);
    expect(standing(entryOf({ threads: asked, sheets: [sheet()] }))).toEqual(['waiting', 'me']);
    const all = INDICATORS.length - 1;
    const done = sheet({ ratings: rated(all, { done: true }) });
    expect(standing(entryOf({ threads: asked, sheets: [done] }))).toEqual(['waiting', 'agency']);
    const signed = sheet({ state: SIGNED });
    expect(standing(entryOf({ threads: asked, sheets: [signed] }))).toEqual(['waiting', 'agency']);
  });

  test('is handed back until it is answered, or a newer revision is here', () => {
    const back = content(1, [message(1, { kind: 'return' })], sent);
    const open = entryOf({ threads: threads([back]), sheets: [sheet()] });
    expect(standing(open)).toEqual(['returned', 'agency']);
    const redone = threads([back], {
      submissions: new Map([
        [FIRST, 1],
        [SECOND, 2],
      ]),
    });
    expect(entryOf({ threads: redone, sheets: [sheet()] }).state).toBe('in-review');
  });

  test('what was asked last in a thread decides between asked and handed back', () => {
    const files = [
      content(1, [message(1)], sent),
      content(2, [message(2, { kind: 'answer', replyTo: id(1) })]),
      content(3, [message(3, { kind: 'return', replyTo: id(2) })], sent),
    ];
    expect(entryOf({ threads: threads(files) }).state).toBe('returned');
  });

  test('is interim, then final, by the latest version of its result', () => {
    const interim = result({ stage: 'interim' });
    expect(standing(entryOf({ results: [interim] }))).toEqual(['interim', 'agency']);
    const both = [result({ revision: 2, id: digest('f') }), interim];
    expect(standing(entryOf({ results: both }))).toEqual(['final', 'nobody']);
    expect(entryOf({ results: both }).result).toBe(digest('f'));
  });

  test('is open again after a result on an earlier revision, or a meeting that was reopened', () => {
    expect(entryOf({ results: [result({ submission: SECOND })] })).toMatchObject({
      state: 'new',
      result: null,
    });
    const meetings = [{ assessment: ASSESSMENT, reopened: true }];
    expect(entryOf({ results: [result()], meetings, handedIn: [review()] }).state).toBe('ready');
  });

  test('an objection waits for the chair, and at the desk that leads for that desk', () => {
    const objected = threads([content(1, [message(1, { kind: 'objection' })])]);
    const results = [result({ stage: 'interim' })];
    expect(standing(entryOf({ threads: objected, results }))).toEqual(['interim', 'chair']);
    const meetings = [{ assessment: ASSESSMENT, reopened: false }];
    expect(standing(entryOf({ threads: objected, results, meetings }))).toEqual(['interim', 'me']);
  });
});

const asesor = ({ name, institution, key }: typeof ME) => ({
  name,
  institution,
  key,
  role: 'member' as const,
  conflicts: [],
});

const assigned = (
  { name, institution }: typeof ME,
  groups: readonly string[] = [],
  despite = '',
) => ({
  asesor: { name, institution },
  agency: { name: 'Dinas Kesehatan', code: '0102' },
  groups,
  double: false,
  despite,
});

describe('whose it is', () => {
  const of = (change: Parameters<typeof period>[0]) => {
    const known = period(change);
    return { received: [row(record({ period: inPeriod(known) }))], periods: [known] };
  };

  test('is told by the assignments of the period', () => {
    const mine = of({ asesors: [asesor(ME)], assignments: [assigned(ME)] });
    expect(entryOf(mine)).toMatchObject({ mine: true, waitsFor: 'me', others: [] });
    const theirs = of({ asesors: [asesor(ME), asesor(OTHER)], assignments: [assigned(OTHER)] });
    expect(entryOf(theirs)).toMatchObject({ mine: false, waitsFor: 'others' });
    expect(entryOf({ ...theirs, sheets: [sheet()] }).waitsFor).toBe('me');
  });

  test('counts only the parts that are assigned', () => {
    const [first] = LIMA_RUBRIC.groups;
    const part = entryOf(
      of({ asesors: [asesor(ME)], assignments: [assigned(ME, [first?.id ?? ''])] }),
    );
    expect(part.own.total).toBe(first?.indicators?.length);
    expect(part.own.total).toBeLessThan(INDICATORS.length);
  });

  test('a conflict of interest keeps it from being mine, unless the period says why not', () => {
    const tied = { ...asesor(ME), institution: 'Dinas Kesehatan' };
    const who = { ...ME, institution: 'Dinas Kesehatan' };
    const free = of({ asesors: [tied], assignments: [] });
    expect(entryOf({ ...free, who })).toMatchObject({
      conflict: { reason: 'own-agency', despite: '' },
      waitsFor: 'others',
    });
    const named = { ...ME, institution: 'Dinas Kesehatan' };
    const all = of({ asesors: [tied], assignments: [assigned(named, [], 'Tidak ada lagi')] });
    expect(entryOf({ ...all, who })).toMatchObject({
      conflict: { despite: 'Tidak ada lagi' },
      waitsFor: 'me',
    });
  });

  test('two files of one asesor are one reader; one on another revision is told as such', () => {
    const own = review({ name: 'Asesor Satu', key: ME.key });
    const entry = entryOf({ handedIn: [review(), review({ submission: SECOND }), own] });
    expect(entry.others).toEqual([
      { name: 'Asesor Dua', institution: 'Universitas', standing: 'handed-in' },
    ]);
    const late = entryOf({
      handedIn: [review({ submission: SECOND })],
      sheets: [sheet({ state: SIGNED })],
    });
    expect(late.others.map((one) => one.standing)).toEqual(['other-revision']);
    expect(late.state).toBe('in-review');
  });

  test('names tell people apart where keys are not known, whatever their case', () => {
    const unsigned = review({ name: ' asesor  DUA ', key: null });
    expect(entryOf({ handedIn: [review(), unsigned] }).others).toHaveLength(1);
    const namesake = review({ key: '3'.repeat(64) as PublicKey });
    expect(entryOf({ handedIn: [review(), namesake] }).others).toHaveLength(2);
  });
});

describe('of several files', () => {
  const newer = record(
    { revision: 2, previous: FIRST },
    { id: SECOND, at: '2026-11-24T03:00:00.000Z' },
  );

  test('the newest revision counts, in whatever order they came', () => {
    const rows = [row(newer), row(record())];
    for (const received of [rows, [...rows].reverse()]) {
      const { entries } = queueOf(facts({ received }));
      expect(entries.map(({ submission }) => submission)).toEqual([SECOND]);
    }
  });

  test('of two that claim the same number the one that came later counts', () => {
    const fork = record({}, { id: digest('9'), at: '2026-11-23T03:00:00.000Z' });
    const received = [row(fork), row(record())];
    expect(queueOf(facts({ received })).entries.map((one) => one.submission)).toEqual([fork.id]);
  });

  test('two assessments of one agency stand there both', () => {
    const second = record(
      { subject: '0198a000-0000-7000-8000-0000000000a2' as AssessmentId },
      { id: digest('9') },
    );
    expect(queueOf(facts({ received: [row(second), row(record())] })).entries).toHaveLength(2);
  });

  test('one without an agency is not lost', () => {
    const entry = entryOf({ received: [row(record({ agency: null }))] });
    expect(entry.agency).toEqual({ ...agency('kirim.timbang.zip'), government: '' });
  });

  test('one by an instrument that cannot be read has no total, and can be worked on', () => {
    const entry = entryOf({
      rubric: () => undefined,
      sheets: [sheet({ ratings: rated(2, { done: true }) })],
    });
    expect(entry).toMatchObject({
      own: { done: 2, total: null },
      waitsFor: 'me',
      indicators: null,
    });
    expect(entry.codes.size).toBe(0);
  });
});
