import { expect, test } from 'vitest';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { isOver, officeQueue } from '#core/period/office-queue.ts';
import type { KnownSubmission, ProgressFacts } from '#core/period/progress.ts';
import type { OwnPeriod } from '#core/period/record.ts';
import type { PeriodDraft } from '#core/period/draft.ts';
import { PERIOD_ID, periodOf, SOUND } from './sample.ts';

const TIME = '2026-07-01T00:00:00.000Z';

const own = (draft: PeriodDraft = SOUND, isSent = true): OwnPeriod => ({
  id: PERIOD_ID,
  holding: 'own',
  draft,
  draftRevision: 0,
  period: isSent ? periodOf(SOUND) : null,
  file: null,
  createdAt: TIME,
  updatedAt: TIME,
});

const HEALTH: KnownSubmission = {
  id: 'a'.repeat(64) as Digest,
  assessment: '0198a000-0000-7000-8000-000000000011' as AssessmentId,
  agency: { name: 'Dinas Kesehatan', shortName: '', code: '0102', government: '' },
  period: PERIOD_ID,
  year: 2026,
  rubric: SOUND.rubric?.digest ?? ('0'.repeat(64) as Digest),
  revision: 1,
  madeOn: '2026-08-20',
};

function queueOn(
  today: string,
  record: OwnPeriod = own(),
  submissions: readonly KnownSubmission[] = [],
) {
  const facts: ProgressFacts = {
    period: record.id,
    isSent: record.period !== null,
    submissions,
    inReview: new Set(),
    results: new Map(),
    today,
  };
  return officeQueue([record], () => facts).map(({ urgency, matter }) => [
    urgency,
    matter.kind,
    'count' in matter ? matter.count : null,
  ]);
}

test('nothing presses while there is time', () => {
  expect(queueOn('2026-08-10')).toEqual([]);
});

test('a week before the last day it is due; the day after it is late', () => {
  expect(queueOn('2026-08-24')).toEqual([['due', 'closing', 1]]);
  expect(queueOn('2026-08-31')).toEqual([
    ['due', 'closing', 2],
    ['due', 'session', 1],
  ]);
  expect(queueOn('2026-09-01')).toEqual([
    ['late', 'missed', 1],
    ['due', 'closing', 1],
    ['due', 'session', 1],
  ]);
});

test('after its session, attendance waits to be noted', () => {
  expect(queueOn('2026-09-08', own(), [HEALTH])).toEqual([
    ['late', 'missed', 1],
    ['waits', 'unread', 1],
    ['waits', 'attendance', 1],
  ]);
});

test('the review of what was handed in is due, then late, even when the period is over', () => {
  expect(queueOn('2026-09-25', own(), [HEALTH])).toContainEqual(['due', 'review', 1]);
  expect(queueOn('2026-10-01', own(), [HEALTH])).toEqual([
    ['late', 'review', 1],
    ['waits', 'unread', 1],
  ]);
});

test('a period that is behind asks for nothing more from who did not send', () => {
  expect(queueOn('2026-10-01')).toEqual([]);
  const undated = own({ ...SOUND, reviewCloses: '' });
  expect(isOver(undated, '2026-12-31')).toBe(false);
  expect(isOver(undated, '2027-01-01')).toBe(true);
});

test('a file that was never made, or is no longer what is set up, waits', () => {
  expect(queueOn('2026-08-10', own(SOUND, false))).toEqual([['waits', 'unsent', null]]);
  const moved = own({ ...SOUND, closes: '2026-09-02' });
  expect(queueOn('2026-08-10', moved)).toEqual([['waits', 'changed', null]]);
  const noted = SOUND.agencies.map((row) => ({ ...row, why: 'Menjalankan aplikasi' }));
  expect(queueOn('2026-08-10', own({ ...SOUND, agencies: noted }))).toEqual([]);
});

test('who sent without being invited has to be looked at', () => {
  const agency = { ...HEALTH.agency, name: 'Dinas Antah', code: '0999' };
  expect(queueOn('2026-08-10', own(), [{ ...HEALTH, agency }])).toEqual([['waits', 'strange', 1]]);
});
