import { describe, expect, test } from 'vitest';
import type { AssessmentId, Digest, PeriodId } from '#core/lib/ids.ts';
import { queueOf } from '#core/review/queue-build.ts';
import {
  batchesOf,
  batchKey,
  EVERY_SUBMISSION,
  filtered,
  inQueueOrder,
  reworkOf,
  stopOf,
} from '#core/review/queue-order.ts';
import type { QueueEntry, Rework, ReviewQueue } from '#core/review/queue.ts';
import { agency, entryOf, facts, inPeriod, period, record, row, sheet } from './queue-samples.ts';
import { digest, id } from './talk-ground.ts';

const PERIOD = { id: '0198a000-0000-7000-8000-0000000000b1' as PeriodId, name: 'Penilaian 2026' };
const ANSWER: Rework = {
  kind: 'answer',
  message: id(1),
  indicator: null,
  text: 'Jawaban',
  at: '2026-11-24T03:00:00.000Z',
};

function entry(
  name: string,
  change: Partial<QueueEntry> = {},
  at = '2026-11-22T03:00:00.000Z',
): QueueEntry {
  const submission = digest(name.length.toString(16));
  return {
    ...entryOf(),
    submission,
    assessment: name as AssessmentId,
    agency: agency(name),
    record: record({}, { id: submission, at }),
    ...change,
  };
}

const names = (entries: readonly QueueEntry[]) => entries.map((one) => one.agency.name);
const batch = (name: string, day: string | null = null) => ({
  period: PERIOD,
  batch: { name, day },
});
const queue = (
  entries: readonly QueueEntry[],
  absent: ReviewQueue['absent'] = [],
): ReviewQueue => ({
  entries,
  absent,
  damaged: 0,
});

describe('the order of the queue', () => {
  test('what waits for this desk comes first: what came back, what is begun, what is assigned', () => {
    const begun = { own: { ...entryOf().own, sheet: 'open' as const } };
    const entries = [
      entry('Final', { waitsFor: 'nobody' }),
      entry('Ketua', { waitsFor: 'chair' }),
      entry('OPD', { waitsFor: 'agency' }),
      entry('Lain', { waitsFor: 'others' }),
      entry('Bebas'),
      entry('Tugas', { mine: true }),
      entry('Siap', { state: 'ready' }),
      entry('Mulai', begun),
      entry('Kembali', { rework: [ANSWER] }),
    ];
    const order = ['Kembali', 'Mulai', 'Siap', 'Tugas', 'Bebas', 'OPD', 'Lain', 'Ketua', 'Final'];
    expect(names(inQueueOrder(entries))).toEqual(order);
    expect(names(inQueueOrder([...entries].reverse()))).toEqual(order);
  });

  test('among equals the earlier batch, then what came first; no day comes last', () => {
    const entries = [
      entry('A', {}, '2026-11-20T03:00:00.000Z'),
      entry('BB', batch('Dua', '2026-12-02'), '2026-11-20T03:00:00.000Z'),
      entry('CCC', batch('Satu', '2026-12-01'), '2026-11-22T03:00:00.000Z'),
      entry('DDDD', batch('Satu', '2026-12-01'), '2026-11-21T03:00:00.000Z'),
      entry('EEEEE', batch('Tanpa hari'), '2026-11-19T03:00:00.000Z'),
    ];
    expect(names(inQueueOrder(entries))).toEqual(['DDDD', 'CCC', 'BB', 'EEEEE', 'A']);
  });

  test('what came back stands oldest first, with its submission', () => {
    const later = { ...ANSWER, at: '2026-11-25T03:00:00.000Z' };
    const found = reworkOf([entry('A', { rework: [later] }), entry('B', { rework: [ANSWER] })]);
    expect(found.map(({ entry: of, item }) => [of.agency.name, item.at])).toEqual([
      ['B', ANSWER.at],
      ['A', later.at],
    ]);
  });
});

describe('the filters', () => {
  const all = queue([
    entry('Dinas Kesehatan', { mine: true, ...batch('Gelombang 1', '2026-12-01') }),
    entry('Dinas Sosial', { state: 'ready', mine: false, ...batch('Gelombang 2') }),
    entry('Badan Keuangan', { mine: null }),
  ]);
  const shown = (change: Partial<typeof EVERY_SUBMISSION>) =>
    names(filtered(all, { ...EVERY_SUBMISSION, ...change }).entries);

  test('let everything through at first', () => {
    expect(filtered(all, EVERY_SUBMISSION)).toEqual(all);
  });

  test('go by every word, by state, by batch and by assignment', () => {
    expect(shown({ query: 'DINAS  sos' })).toEqual(['Dinas Sosial']);
    expect(shown({ query: 'gelombang 1' })).toEqual(['Dinas Kesehatan']);
    expect(shown({ query: 'penilaian 2026' })).toHaveLength(2);
    expect(shown({ state: 'ready' })).toEqual(['Dinas Sosial']);
    expect(shown({ batch: batchKey(batch('Gelombang 2')) })).toEqual(['Dinas Sosial']);
    expect(shown({ whose: 'mine' })).toEqual(['Dinas Kesehatan']);
    expect(shown({ whose: 'mine', state: 'ready' })).toEqual([]);
  });

  test('batches of the same name in two periods are told apart', () => {
    const other = {
      id: '0198a000-0000-7000-8000-0000000000b2' as PeriodId,
      name: 'Penilaian 2025',
    };
    const found = batchesOf(
      queue([
        entry('A', batch('Gelombang 1', '2026-12-01')),
        entry('B', { ...batch('Gelombang 1', '2025-12-01'), period: other }),
        entry('C', batch('Gelombang 2', '2026-12-02')),
        entry('D'),
      ]),
    );
    expect(found.map(({ name }) => name)).toEqual([
      'Gelombang 1 (Penilaian 2025)',
      'Gelombang 1 (Penilaian 2026)',
      'Gelombang 2',
    ]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(3);
  });

  test('an entry is a place of the walk', () => {
    const [first] = all.entries;
    expect(first && stopOf(first)).toMatchObject({
      agency: 'Dinas Kesehatan',
      batch: 'Gelombang 1',
      day: '2026-12-01',
    });
    const last = all.entries.at(-1);
    expect(last && stopOf(last)).toMatchObject({ batch: '', day: '' });
  });
});

describe('who never sent', () => {
  const known = period();
  const absent = (today: string, change: Parameters<typeof facts>[0] = {}) =>
    queueOf(facts({ received: [], periods: [known], today, ...change })).absent.map((one) => [
      one.agency.name,
      one.standing,
      one.last,
    ]);

  test('is awaited to the last day, which an extension lengthens, and not assessed after it', () => {
    expect(absent('2026-08-31')).toEqual([
      ['Dinas Kesehatan', 'awaited', '2026-08-31'],
      ['Dinas Sosial', 'awaited', '2026-09-07'],
    ]);
    expect(absent('2026-09-01').map(([, standing]) => standing)).toEqual([
      'not-assessed',
      'awaited',
    ]);
    expect(absent('2026-09-08').map(([, standing]) => standing)).toEqual([
      'not-assessed',
      'not-assessed',
    ]);
  });

  test('of an earlier year is named only while it is still awaited', () => {
    const later = { ...known, id: 'lain' as typeof known.id, year: known.year + 1, agencies: [] };
    const both = { periods: [known, later] };
    expect(absent('2026-08-31', both)).toHaveLength(2);
    expect(absent('2026-09-01', both).map(([name]) => name)).toEqual(['Dinas Sosial']);
    expect(absent('2026-09-08', both)).toEqual([]);
  });

  test('is no longer absent once anything of it is here, sent or received, told by code or name', () => {
    const heard = (name: string, code: string, of: string | null = known.id) => ({
      heardOf: [{ period: of, agency: { ...agency(name, code), government: 'Lain' } }],
    });
    const left = [['Dinas Sosial', 'not-assessed', '2026-09-07']];
    expect(absent('2026-12-01', heard('Nama lama', '0102'))).toEqual(left);
    expect(absent('2026-12-01', heard('dinas  kesehatan', ''))).toEqual(left);
    expect(absent('2026-12-01', heard('Dinas Kesehatan', '0102', null))).toHaveLength(2);
  });

  test('is found by its batch, and by a filter of its own; never among my tasks', () => {
    const all = queueOf(
      facts({
        received: [row(record({ period: inPeriod(known) }))],
        periods: [known],
        heardOf: [],
      }),
    );
    const shown = (change: Partial<typeof EVERY_SUBMISSION>) =>
      filtered({ ...all, damaged: 0 }, { ...EVERY_SUBMISSION, ...change });
    const key = batchKey({
      period: { id: known.id, name: known.name },
      batch: { name: 'Gelombang 1', day: '2026-09-01' },
    });
    expect(shown({ batch: key }).absent).toHaveLength(1);
    expect(shown({ batch: key }).entries).toHaveLength(1);
    expect(shown({ state: 'not-assessed' })).toMatchObject({ entries: [], absent: { length: 2 } });
    expect(shown({ whose: 'mine' }).absent).toEqual([]);
    expect(shown({ state: 'new' }).absent).toEqual([]);
  });
});

test('a sheet on a revision that is not here is not taken for one on the newest', () => {
  const elsewhere = sheet({ submission: 'd'.repeat(64) as Digest });
  expect(entryOf({ sheets: [elsewhere] })).toMatchObject({ own: { sheet: 'none' }, state: 'new' });
});
