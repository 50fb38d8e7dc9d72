import { describe, expect, test } from 'vitest';
import type { AssessmentId, Digest, PeriodId } from '#core/lib/ids.ts';
import { batchStandings, funnelOf } from '#core/period/funnel.ts';
import {
  periodProgress,
  uninvited,
  type AgencyProgress,
  type KnownSubmission,
  type ProgressFacts,
} from '#core/period/progress.ts';
import { remindersFor } from '#core/period/reminder.ts';
import type { PeriodDraft } from '#core/period/draft.ts';
import { localDay } from '#state/local-day.ts';
import { agencyRow, PERIOD_ID, SOUND } from './sample.ts';

const assessment = (digit: number): AssessmentId =>
  `0198a000-0000-7000-8000-00000000001${digit}` as AssessmentId;
const fingerprint = (digit: number): Digest => String(digit).repeat(64) as Digest;
/** Whatever the zone of the machine: a moment by its clock on the wall. */
const at = (text: string): string => localDay(new Date(text).toISOString());

function sent(digit: number, code: string, change: Partial<KnownSubmission> = {}): KnownSubmission {
  return {
    id: fingerprint(digit),
    assessment: assessment(digit),
    agency: { name: 'Sebagaimana ditulis OPD', shortName: '', code, government: '' },
    period: PERIOD_ID,
    year: 2026,
    rubric: SOUND.rubric?.digest ?? fingerprint(0),
    revision: 1,
    madeOn: '2026-08-20',
    ...change,
  };
}

const resultOf = (digit: number, code: string, stage: 'interim' | 'final') =>
  new Map([[assessment(digit), { ...sent(digit, code), id: fingerprint(9), stage }]]);

function facts(change: Partial<ProgressFacts> = {}): ProgressFacts {
  return {
    period: PERIOD_ID,
    isSent: true,
    submissions: [],
    inReview: new Set(),
    results: new Map(),
    today: '2026-08-10',
    ...change,
  };
}

const stateOf = (change: Partial<ProgressFacts>, draft: PeriodDraft = SOUND, at_ = 0) => {
  const one = periodProgress(draft, facts(change))[at_];
  if (!one) throw new Error('nobody');
  return one;
};

describe('a state is what is at this desk', () => {
  const [health] = SOUND.agencies;
  const decided: PeriodDraft = {
    ...SOUND,
    agencies: SOUND.agencies.map((row) =>
      row.id === health?.id ? { ...row, notAssessed: 'Dibubarkan' } : row,
    ),
  };
  const final: Pick<ProgressFacts, 'results'> = {
    results: resultOf(1, '0102', 'final'),
  };

  test('invited until the period is sent out and opens, then not filled in', () => {
    expect(stateOf({ today: '2026-07-31' }).state).toBe('invited');
    expect(stateOf({ today: '2026-08-01' }).state).toBe('not-filled');
    expect(stateOf({ today: '2026-08-10', isSent: false }).state).toBe('invited');
  });

  test('the minute after the last day it is not assessed, and not 0', () => {
    const on = (moment: string): Partial<AgencyProgress> => stateOf({ today: at(moment) });
    expect(on('2026-08-31T23:59:59')).toMatchObject({ state: 'not-filled', days: 0, cause: null });
    expect(on('2026-09-01T00:00:00')).toMatchObject({
      state: 'not-assessed',
      days: -1,
      cause: 'deadline',
    });
  });

  test('an extension moves that minute for one agency alone', () => {
    const on = (today: string, row: number) => stateOf({ today: at(today) }, SOUND, row).state;
    expect(on('2026-09-07T23:59', 1)).toBe('not-filled');
    expect(on('2026-09-08T00:00', 1)).toBe('not-assessed');
    expect(on('2026-09-01T00:00', 0)).toBe('not-assessed');
  });

  test('handed in, in review, interim and final', () => {
    const submissions = [sent(1, '0102')];
    expect(stateOf({ submissions })).toMatchObject({ state: 'submitted', odd: [] });
    const inReview = new Set([assessment(1)]);
    expect(stateOf({ submissions, inReview }).state).toBe('in-review');
    const results = resultOf(1, '0102', 'interim');
    expect(stateOf({ submissions, results })).toMatchObject({
      state: 'in-review',
      result: { id: fingerprint(9), stage: 'interim' },
    });
    expect(stateOf({ submissions, ...final })).toMatchObject({
      state: 'final',
      result: { id: fingerprint(9) },
    });
  });

  test('a result counts without its submission, for its own period and agency alone', () => {
    const late = '2026-12-01';
    const results = resultOf(1, '0102', 'final');
    expect(stateOf({ results, today: late })).toMatchObject({
      state: 'final',
      cause: null,
      submission: null,
      odd: [],
    });
    expect(stateOf({ results: resultOf(1, '0102', 'interim'), today: late }).state).toBe(
      'in-review',
    );
    expect(stateOf({ results: resultOf(1, '0999', 'final'), today: late }).state).toBe(
      'not-assessed',
    );
    const all = periodProgress(SOUND, facts({ results, today: late }));
    expect(funnelOf(all, 58)).toMatchObject({ sent: 1, reviewed: 1, final: 1 });
    const other = { submissions: [sent(2, '0102')], results };
    expect(stateOf(other).odd).toEqual(['two-assessments']);
  });

  test('what came the minute after the deadline counts, and is called late', () => {
    const submissions = [sent(1, '0102', { madeOn: at('2026-09-01T00:01') })];
    expect(stateOf({ submissions, today: '2026-09-02' })).toMatchObject({
      state: 'submitted',
      cause: null,
      odd: ['sent-late'],
    });
  });

  test('a decision stands until there is a final result; both ways it is named', () => {
    expect(stateOf({}, decided)).toMatchObject({ state: 'not-assessed', cause: 'decided' });
    const submissions = [sent(1, '0102')];
    expect(stateOf({ submissions }, decided)).toMatchObject({
      state: 'not-assessed',
      odd: ['sent-despite-decision'],
    });
    expect(stateOf({ submissions, ...final }, decided)).toMatchObject({
      state: 'final',
      cause: null,
      odd: ['final-despite-decision'],
    });
  });

  test('two assessments of one agency are named, and none is hidden', () => {
    const submissions = [sent(1, '0102'), sent(2, '0102', { madeOn: '2026-08-21' })];
    expect(stateOf({ submissions })).toMatchObject({
      odd: ['two-assessments'],
      submission: { id: fingerprint(2) },
    });
  });

  test('without the period file it counts by year and instrument, and is named', () => {
    const own = (change: Partial<KnownSubmission>) =>
      stateOf({ submissions: [sent(1, '0102', { period: null, ...change })] });
    expect(own({})).toMatchObject({ state: 'submitted', odd: ['without-period'] });
    expect(own({ year: 2025 }).state).toBe('not-filled');
    expect(own({ rubric: fingerprint(7) }).state).toBe('not-filled');
    expect(own({ period: PERIOD_ID.replace(/1$/, '2') as PeriodId }).state).toBe('not-filled');
  });

  test('who sent without an invitation is told apart', () => {
    const submissions = [sent(1, '0102'), sent(2, '0999'), sent(2, '0999', { revision: 2 })];
    const told = uninvited(SOUND, facts({ submissions }));
    expect(told.map(({ is, file }) => [is, file.revision])).toEqual([['submission', 2]]);
    const results = resultOf(2, '0999', 'final');
    expect(uninvited(SOUND, facts({ submissions, results })).map(({ is }) => is)).toEqual([
      'result',
    ]);
  });
});

describe('the funnel', () => {
  const invited = SOUND.agencies.filter((row) => row.invited);

  test('every step lies within the one before, and nobody is lost', () => {
    const submissions = [sent(1, '0102')];
    const funnel = funnelOf(periodProgress(SOUND, facts({ submissions })), 58);
    expect(funnel).toEqual({
      roster: 58,
      invited: 2,
      sent: 1,
      reviewed: 0,
      final: 0,
      awaited: 1,
      notAssessed: { decided: 0, deadline: 0 },
    });
    const after = funnelOf(
      periodProgress(SOUND, facts({ submissions, today: '2026-09-08' })),
      null,
    );
    const { sent: came, awaited, notAssessed } = after;
    expect(came + awaited + notAssessed.decided + notAssessed.deadline).toBe(invited.length);
    expect(after.notAssessed.deadline).toBe(1);
  });

  test('a batch of the day is not the invited, and attendance is no step', () => {
    const draft: PeriodDraft = {
      ...SOUND,
      agencies: [
        agencyRow({ id: 'a', batch: 'g1', attended: 'present' }),
        agencyRow({ id: 'b', batch: 'g1', attended: 'absent' }),
        agencyRow({ id: 'c', batch: 'g2' }),
        agencyRow({ id: 'd' }),
        agencyRow({ id: 'e', batch: 'g1', invited: false }),
      ],
    };
    expect(funnelOf(periodProgress(draft, facts()), null)).toMatchObject({
      invited: 4,
      awaited: 4,
    });
    expect(
      batchStandings(draft).map((one) => [
        one.name,
        one.invited,
        one.present,
        one.absent,
        one.unknown,
      ]),
    ).toEqual([
      ['Gelombang 1', 2, 1, 1, 0],
      ['Gelombang 2', 1, 0, 0, 1],
      ['', 1, 0, 0, 1],
    ]);
  });
});

describe('reminders', () => {
  const said = (today: string, change: Partial<ProgressFacts> = {}) => {
    const one = stateOf({ today, ...change });
    return remindersFor(SOUND, one, today).map(({ kind, days }) => [kind, days]);
  };

  test.each([
    [
      '2026-07-29',
      [
        ['opens', 3],
        ['session', 34],
      ],
    ],
    [
      '2026-08-31',
      [
        ['fill', 0],
        ['session', 1],
      ],
    ],
    ['2026-09-01', [['late', 1]]],
    ['2026-09-02', [['late', 2]]],
  ])('on %s', (today, lines) => {
    expect(said(today)).toEqual(lines);
  });

  test('who has sent is not told to', () => {
    const submissions = [sent(1, '0102')];
    expect(said('2026-09-02', { submissions })).toEqual([]);
    expect(said('2026-08-31', { submissions })).toEqual([['session', 1]]);
    expect(said('2026-08-31', { results: resultOf(1, '0102', 'final') })).toEqual([]);
  });
});
