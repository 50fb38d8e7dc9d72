import { expect, test } from 'vitest';
import { periodStanding } from '#core/period/standing.ts';
import { localDay } from '#state/local-day.ts';
import { periodOf, SOUND } from './sample.ts';

const period = periodOf(SOUND);
const agency = (name: string, code = '') => ({
  name,
  shortName: '',
  code,
  government: 'ditulis lain',
});
const HEALTH = agency('Dinas Kesehatan', '0102');
const SOCIAL = agency('dinas  sosial');
/** Whatever the zone of the machine: a moment by its clock on the wall. */
const at = (text: string): string => localDay(new Date(text).toISOString());

test('open to the last minute of the last day, and late at the minute after midnight', () => {
  const deadline = { last: '2026-08-31', closes: '2026-08-31', extension: null };
  const standing = (moment: string) => periodStanding(period, HEALTH, at(moment));
  expect(standing('2026-07-31T23:59:59')).toEqual({ kind: 'before', deadline, days: 1 });
  expect(standing('2026-08-01T00:00')).toEqual({ kind: 'open', deadline, days: 30 });
  expect(standing('2026-08-31T23:59:59')).toEqual({ kind: 'open', deadline, days: 0 });
  expect(standing('2026-09-01T00:00')).toEqual({ kind: 'late', deadline, days: 1 });
  expect(standing('2026-09-01T00:01')).toEqual({ kind: 'late', deadline, days: 1 });
});

test('an extension moves the midnight of one agency alone', () => {
  const deadline = { last: '2026-09-07', closes: '2026-08-31', extension: '2026-09-07' };
  const standing = (moment: string) => periodStanding(period, SOCIAL, at(moment));
  expect(standing('2026-09-01T00:01')).toEqual({ kind: 'open', deadline, days: 6 });
  expect(standing('2026-09-07T23:59')).toEqual({ kind: 'open', deadline, days: 0 });
  expect(standing('2026-09-08T00:01')).toEqual({ kind: 'late', deadline, days: 1 });
});

test('an extension never shortens, and who is not invited has no deadline', () => {
  const [first] = period.agencies;
  if (!first) throw new Error('no agency');
  const short = { ...period, agencies: [{ ...first, extension: '2026-08-02' }] };
  expect(periodStanding(short, HEALTH, '2026-08-31').kind).toBe('open');
  expect(periodStanding(period, agency('Dinas Pangan'), '2026-08-02')).toEqual({
    kind: 'not-invited',
  });
});
