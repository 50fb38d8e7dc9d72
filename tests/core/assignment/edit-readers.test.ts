import { describe, expect, test } from 'vitest';
import { orderOf, proposedBy } from '#core/assignment/draft-order.ts';
import {
  readingOf,
  unreadGroups,
  withDespite,
  withGroups,
  withReading,
} from '#core/assignment/edit-readers.ts';
import { measure } from '#core/assignment/measure.ts';
import type { DraftAssignment, PeriodDraft } from '#core/period/draft.ts';
import { agencyRow, SOUND } from '../period/sample.ts';

const GROUPS = [
  { id: 'g', indicators: 4 },
  { id: 'h', indicators: 3 },
];

const pair = { asesor: 's', agency: 'a' };
const row = (change: Partial<DraftAssignment> = {}): DraftAssignment => ({
  ...pair,
  groups: [],
  double: false,
  despite: '',
  byHand: false,
  ...change,
});

describe('set by hand', () => {
  const other = row({ agency: 'b' });

  test('a reading is changed, and what was said about it stays', () => {
    const list = [row({ groups: ['g'], despite: 'Alasan' }), other];
    const more = withReading(list, pair, 'more');
    expect(more).toEqual([
      other,
      row({ groups: ['g'], despite: 'Alasan', double: true, byHand: true }),
    ]);
    expect(readingOf(more, pair)).toBe('more');
    expect(withReading(list, pair, 'none')).toEqual([other]);
    expect(readingOf([], pair)).toBe('none');
    expect(readingOf([row(), row({ double: true })], pair)).toBe('both');
    expect(withReading([row()], pair, 'both')).toHaveLength(2);
  });

  test('groups: all of them are the whole agency, none is no reading', () => {
    const list = [row(), other];
    const part = withGroups(list, row(), ['h'], GROUPS);
    expect(part).toEqual([row({ groups: ['h'], byHand: true }), other]);
    expect(withGroups(part, row(), ['h', 'g'], GROUPS)).toEqual([row({ byHand: true }), other]);
    expect(withGroups(part, row(), [], GROUPS)).toEqual([other]);
    expect(withDespite(list, pair, 'x')).toEqual([row({ despite: 'x', byHand: true }), other]);
  });

  test('a group that only a second reader reads is not read', () => {
    expect(unreadGroups([row()], GROUPS)).toEqual([]);
    expect(unreadGroups([row({ groups: ['g'] }), row({ double: true })], GROUPS)).toEqual(['h']);
  });
});

const draft: PeriodDraft = {
  ...SOUND,
  agencies: ['a', 'b', 'c'].map((id) => agencyRow({ id, invited: id !== 'c' })),
  asesors: ['s', 't'].map((id) => ({
    id,
    name: id,
    institution: id === 't' ? 'dinas A' : '',
    key: '',
    role: 'member',
    conflicts: id === 's' ? [{ agency: 'b', reason: 'family', note: '' }] : [],
  })),
  assignments: [
    row({ byHand: true, groups: ['h', 'gone'] }),
    row({ byHand: true, agency: 'b', groups: ['gone'] }),
    row({ byHand: true, agency: 'c' }),
    row({ byHand: true, asesor: 'gone' }),
    row({ asesor: 't', agency: 'b' }),
  ],
};

test('the order has the invited, every conflict, and what hands set and can be kept', () => {
  const wish = { by: 'group', readers: 1, again: 0 } as const;
  expect(orderOf(draft, GROUPS, wish)).toEqual({
    ...wish,
    asesors: [
      { id: 's', institution: '' },
      { id: 't', institution: 'dinas A' },
    ],
    agencies: ['a', 'b'],
    groups: GROUPS,
    blocked: [
      { asesor: 't', agency: 'a' },
      { asesor: 's', agency: 'b' },
    ],
    fixed: [{ asesor: 's', agency: 'a', groups: ['h'], double: false }],
  });
});

test('a plan becomes assignments: hands first, the parts of one reader in one row', () => {
  const seat = { asesor: 't', double: false };
  const made = proposedBy(draft, GROUPS, [
    { asesor: 's', agency: 'a', part: 'h', double: false },
    { ...seat, agency: 'a', part: 'g' },
    { ...seat, agency: 'b', part: 'g' },
    { ...seat, agency: 'b', part: 'h' },
  ]);
  expect(made).toEqual([
    row({ byHand: true, groups: ['h'] }),
    row({ asesor: 't', groups: ['g'] }),
    row({ asesor: 't', agency: 'b' }),
  ]);
});

test('loads are indicators; readers of one part share an agency, those of different parts do not', () => {
  const team = {
    asesors: [
      { id: 's', institution: 'Inspektorat' },
      { id: 't', institution: ' inspektorat' },
      { id: 'u', institution: 'Kampus' },
    ],
    groups: GROUPS,
  };
  const { loads, most, least, oneInstitution, pairs } = measure(team, [
    { asesor: 's', agency: 'a', groups: ['g'] },
    { asesor: 't', agency: 'a', groups: ['h'] },
    { asesor: 's', agency: 'b', groups: [] },
    { asesor: 't', agency: 'b', groups: ['h'] },
    { asesor: 'gone', agency: 'b', groups: [] },
  ]);
  expect(loads).toEqual([
    { asesor: 's', agencies: 2, indicators: 11 },
    { asesor: 't', agencies: 2, indicators: 6 },
    { asesor: 'u', agencies: 0, indicators: 0 },
  ]);
  expect([most, least, oneInstitution]).toEqual([11, 0, 1]);
  expect(pairs.map(({ agencies }) => agencies)).toEqual([1, 0, 0]);
});
