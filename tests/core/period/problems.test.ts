import { expect, test } from 'vitest';
import type { PeriodDraft } from '#core/period/draft.ts';
import { periodSchema } from '#core/period/period.ts';
import { periodProblems, type PeriodRule } from '#core/period/problems.ts';
import { agencyRow, KEY, periodOf, SOUND, vouched } from './sample.ts';

test('a sound period has no problems, and what is made of it has the shape that travels', () => {
  expect(periodProblems(SOUND)).toEqual([]);
  expect(periodSchema.parse(periodOf(SOUND))).toEqual(periodOf(SOUND));
});

const [one, two] = SOUND.agencies;
const [batch] = SOUND.batches;
const [asesor] = SOUND.asesors;
if (!one || !two || !batch || !asesor) throw new Error('the sample lacks rows');
const agencies = (...rows: PeriodDraft['agencies']): Partial<PeriodDraft> => ({ agencies: rows });

const reading = {
  asesor: 's',
  agency: 'a',
  groups: [],
  double: false,
  despite: '',
  byHand: true,
};
const bothRead = [reading, { ...reading, agency: 'b' }];
const tie = { agency: 'a', reason: 'other' as const, note: 'Pernah menjadi konsultan' };

/** Each rule: what trips it, and the nearest thing that does not. */
const RULES: Readonly<
  Record<
    PeriodRule,
    { readonly trips: Partial<PeriodDraft>; readonly clears: Partial<PeriodDraft> }
  >
> = {
  'name-missing': { trips: { name: ' ' }, clears: { name: 'x' } },
  'year-wrong': { trips: { year: '1999' }, clears: { year: '2000' } },
  'government-missing': { trips: { government: ' ' }, clears: { government: 'K' } },
  'owner-missing': { trips: { ownerUnit: '' }, clears: { ownerUnit: 'D' } },
  'rubric-missing': { trips: { rubric: null }, clears: {} },
  'opens-missing': { trips: { opens: '2026-02-30' }, clears: { opens: '2026-02-28' } },
  'closes-missing': { trips: { closes: '' }, clears: { closes: '2026-08-31' } },
  'closes-before-opens': { trips: { opens: '2026-09-01' }, clears: { opens: '2026-08-31' } },
  'review-wrong': { trips: { reviewCloses: 'besok' }, clears: { reviewCloses: '' } },
  'review-before-closes': {
    trips: { reviewCloses: '2026-08-30', batches: [], ...agencies(agencyRow({ id: 'x' })) },
    clears: { reviewCloses: '2026-08-31', batches: [], ...agencies(agencyRow({ id: 'x' })) },
  },
  'batch-name-missing': {
    trips: { batches: [{ ...batch, name: '' }] },
    clears: { batches: [batch] },
  },
  'batch-twice': {
    trips: { batches: [batch, { ...batch, id: 'z', name: ' gelombang  1' }] },
    clears: { batches: [batch, { ...batch, id: 'z', name: 'Gelombang 3' }] },
  },
  'batch-day-wrong': {
    trips: { batches: [{ ...batch, date: '2026-13-01' }] },
    clears: { batches: [{ ...batch, date: '2026-09-30' }] },
  },
  'batch-before-opens': {
    trips: { batches: [{ ...batch, date: '2026-07-31' }] },
    clears: { batches: [{ ...batch, date: '2026-08-01' }] },
  },
  'batch-after-review': {
    trips: { batches: [{ ...batch, date: '2026-10-01' }] },
    clears: { batches: [{ ...batch, date: '2026-09-30' }] },
  },
  'agency-none': { trips: agencies({ ...one, invited: false }), clears: agencies(one) },
  'agency-name-missing': {
    trips: agencies(one, { ...two, name: '' }),
    clears: agencies(one, { ...two, name: '', invited: false }),
  },
  'agency-twice': {
    trips: agencies(one, { ...two, code: '0102' }),
    clears: agencies(one, { ...two, code: '102' }),
  },
  'agency-batch-gone': {
    trips: agencies({ ...one, batch: 'g9' }),
    clears: agencies({ ...one, batch: 'g2' }),
  },
  'extension-wrong': {
    trips: agencies({ ...one, extension: '31-08-2026' }),
    clears: agencies({ ...one, extension: '2026-09-01' }),
  },
  'extension-not-later': {
    trips: agencies({ ...one, extension: '2026-08-31' }),
    clears: agencies({ ...one, extension: '2026-09-01' }),
  },
  'extension-after-review': {
    trips: agencies({ ...one, extension: '2026-10-01' }),
    clears: agencies({ ...one, extension: '2026-09-30' }),
  },
  'asesor-name-missing': {
    trips: { asesors: [{ ...asesor, name: '' }] },
    clears: { asesors: [asesor] },
  },
  'asesor-twice': {
    trips: { asesors: [asesor, { ...asesor, id: 't' }] },
    clears: { asesors: [asesor, { ...asesor, id: 't', institution: 'Universitas' }] },
  },
  'asesor-key-gone': {
    trips: { asesors: [{ ...asesor, key: KEY('2') }] },
    clears: { asesors: [{ ...asesor, key: '' }] },
  },
  'conflict-note-missing': {
    trips: { asesors: [{ ...asesor, conflicts: [{ ...tie, note: ' ' }] }] },
    clears: { asesors: [{ ...asesor, conflicts: [tie] }] },
  },
  'reader-gone': {
    trips: { assignments: [...bothRead, { ...reading, asesor: 'gone' }] },
    clears: { assignments: bothRead },
  },
  'reader-conflict': {
    trips: { asesors: [{ ...asesor, conflicts: [tie] }], assignments: bothRead },
    clears: {
      asesors: [{ ...asesor, conflicts: [tie] }],
      assignments: bothRead.map((row) => ({ ...row, despite: 'Tidak ada asesor lain' })),
    },
  },
  'agency-unread': {
    trips: { assignments: [reading, { ...reading, agency: 'b', double: true }] },
    clears: { assignments: bothRead },
  },
  'key-twice': {
    trips: { keys: [vouched({ signKey: KEY('1') }), vouched({ signKey: KEY('1') })] },
    clears: { keys: [vouched({ signKey: KEY('1') }), vouched({ signKey: KEY('2') })] },
  },
  'key-replaces-itself': {
    trips: { keys: [vouched({ signKey: KEY('1'), replaces: KEY('1') })] },
    clears: { keys: [vouched({ signKey: KEY('1'), replaces: KEY('2') })] },
  },
  'key-still-counts': {
    trips: {
      keys: [vouched({ signKey: KEY('1'), replaces: KEY('2') }), vouched({ signKey: KEY('2') })],
    },
    clears: { keys: [vouched({ signKey: KEY('1'), replaces: KEY('2') })] },
  },
};

test.each(Object.entries(RULES))('%s trips, and clears', (rule, { trips, clears }) => {
  const kinds = (change: Partial<PeriodDraft>): readonly string[] =>
    periodProblems({ ...SOUND, ...change }).map(({ kind }) => kind);
  expect(kinds(trips)).toEqual([rule]);
  expect(kinds(clears).filter((kind) => kind === rule)).toEqual([]);
});
