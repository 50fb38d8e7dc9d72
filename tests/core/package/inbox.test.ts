import { describe, expect, it } from 'vitest';
import { EVERY_PACKAGE, inboxGroups, passes, type InboxRow } from '#core/package/inbox.ts';
import { ABOUT, AGENCY, digestOf, recordOf, signatureBy, SUBJECT } from './receipt-sample.ts';

function row(
  mark: string,
  part: Partial<InboxRow['record']> = {},
  rest: Partial<InboxRow> = {},
): InboxRow {
  const record = { ...recordOf(mark, {}), ...part };
  return { record, trust: 'known', odd: [], isNewest: true, ...rest };
}

const about = (change: Partial<typeof ABOUT>): InboxRow['record']['about'] => ({
  ...ABOUT,
  ...change,
  rests: [],
});

const health = row('1', { at: '2026-11-20T00:00:00.000Z', bytes: 10 });
const healthAgain = row('2', {
  at: '2026-11-21T00:00:00.000Z',
  bytes: 10,
  about: about({ revision: 2, previous: digestOf('1') }),
});
const schools = row(
  '3',
  {
    at: '2026-11-20T12:00:00.000Z',
    bytes: 5000,
    signature: signatureBy('b', 'Dinas Arsip'),
    about: about({ agency: { ...AGENCY, name: 'Dinas Arsip', code: '9' }, subject: SUBJECT }),
  },
  { trust: 'new', odd: [{ kind: 'late', detail: '2026-11-20' }], isNewest: false },
);
const rows = [health, schools, healthAgain];
const marks = (found: readonly InboxRow[]): string =>
  found.map(({ record }) => record.id[0]).join('');

describe('the list of what was received', () => {
  it('groups by period and agency, newest revision first, in each of its orders', () => {
    const groups = (order: 'latest' | 'agency' | 'largest'): readonly string[] =>
      inboxGroups(rows, order).map((group) => marks(group.rows));
    expect(groups('latest')).toEqual(['21', '3']);
    expect(groups('agency')).toEqual(['3', '21']);
    expect(groups('largest')).toEqual(['3', '21']);
  });

  it('keeps apart what belongs to another period or year', () => {
    const last = row('4', { about: about({ period: null, year: 2025 }) });
    expect(inboxGroups([...rows, last], 'agency')).toHaveLength(3);
  });

  it.each([
    [{}, '132'],
    [{ query: 'KESEHATAN penilaian' }, '12'],
    [{ query: 'kesehatan arsip' }, ''],
    [{ query: 'siti' }, '132'],
    [{ query: '3.timbang' }, '3'],
    [{ kind: 'review' }, ''],
    [{ trust: 'new' }, '3'],
    [{ oddity: 'odd' }, '3'],
    [{ oddity: 'plain' }, '12'],
    [{ revision: 'newest' }, '12'],
  ] as const)('lets through what %j asks for', (filter, found) => {
    expect(marks(rows.filter((one) => passes({ ...EVERY_PACKAGE, ...filter }, one)))).toBe(found);
  });
});
