import { describe, expect, test } from 'vitest';
import { blankRosterAgency } from '#core/roster/blank-agency.ts';
import { familiesOf, originOf } from '#core/roster/lineage.ts';
import { rosterProblems } from '#core/roster/problems.ts';
import { comesFrom, followProposal, rosterProposals } from '#core/roster/proposals.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';

const AT = '2026-01-01T00:00:00.000Z';
const row = (id: string, says: Partial<RosterAgency> = {}): RosterAgency => ({
  ...blankRosterAgency(id, AT),
  name: `Unit ${id}`,
  ...says,
});
const kinds = (...rows: readonly RosterAgency[]) =>
  rosterProblems(rows).map((one) => [one.kind, one.row.id, 'other' in one ? one.other.id : null]);

test('a blank row says nothing but when it came', () => {
  const { id, revision, predecessors, validFrom, validTo, addedAt, updatedAt, ...texts } =
    blankRosterAgency('a', AT);
  expect([id, revision, predecessors, validFrom, validTo, addedAt, updatedAt]).toEqual([
    'a',
    0,
    [],
    null,
    null,
    AT,
    AT,
  ]);
  expect(new Set(Object.values(texts))).toEqual(new Set(['']));
});

describe('what cannot be right', () => {
  test('an end before the beginning; the same year is one year', () => {
    expect(kinds(row('a', { validFrom: 2020, validTo: 2019 }))).toEqual([
      ['ends-before-begin', 'a', null],
    ]);
    expect(kinds(row('a', { validFrom: 2020, validTo: 2020 }))).toEqual([]);
    expect(kinds(row('a', { validFrom: 2020 }), row('b', { validTo: 2020 }))).toEqual([]);
  });

  test('one code or name twice in the same years, within one government', () => {
    const [a, b] = [row('a', { code: '1' }), row('b', { code: '1' })];
    expect(kinds(a, b)).toEqual([['code-twice', 'b', 'a']]);
    expect(kinds(a, { ...b, government: 'Lain' })).toEqual([]);
    expect(kinds({ ...a, validTo: 2020 }, { ...b, validFrom: 2021 })).toEqual([]);
    expect(kinds(row('a', { name: 'Dinas X' }), row('b', { name: ' dinas  x ' }))).toEqual([
      ['name-twice', 'b', 'a'],
    ]);
    expect(kinds(row('a'), row('b'))).toEqual([]);
  });

  test('a predecessor that is gone, younger, or the row itself over some steps', () => {
    expect(kinds(row('b', { predecessors: ['a'] }))).toEqual([['predecessor-gone', 'b', null]]);
    expect(kinds(row('a'), row('b', { predecessors: ['a', 'a'] }))).toEqual([]);
    const later = row('a', { validFrom: 2021 });
    expect(kinds(later, row('b', { validFrom: 2020, predecessors: ['a'] }))).toEqual([
      ['predecessor-later', 'b', 'a'],
    ]);
    expect(kinds(later, row('b', { validFrom: 2021, predecessors: ['a'] }))).toEqual([]);
    expect(kinds(later, row('b', { predecessors: ['a'] }))).toEqual([]);
    expect(kinds(row('a'), row('b', { validFrom: 2020, predecessors: ['a'] }))).toEqual([]);
    expect(kinds(row('a', { predecessors: ['b'] }), row('b', { predecessors: ['a'] }))).toEqual([
      ['ring', 'a', null],
      ['ring', 'b', null],
    ]);
  });
});

describe('families', () => {
  const roster = [
    row('c', { predecessors: ['a', 'b'] }),
    row('a'),
    row('b'),
    row('d', { predecessors: ['c'] }),
    row('x'),
    row('y', { predecessors: ['gone'] }),
  ];

  test('hold all that came from one another, by generation, with every link', () => {
    expect(
      familiesOf(roster).map(({ generations, links }) => ({
        generations: generations.map((rows) => rows.map(({ id }) => id)),
        links,
      })),
    ).toEqual([
      {
        generations: [['a', 'b'], ['c'], ['d']],
        links: [
          { from: 'a', to: 'c' },
          { from: 'b', to: 'c' },
          { from: 'c', to: 'd' },
        ],
      },
    ]);
    expect(familiesOf([row('x'), row('y')])).toEqual([]);
  });

  test('tell how each came about', () => {
    const of = (rows: readonly RosterAgency[], id: string) => {
      const one = rows.find((each) => each.id === id);
      return one && originOf(rows, one);
    };
    expect([of(roster, 'a'), of(roster, 'c'), of(roster, 'd')]).toEqual([
      'unsaid',
      'merged',
      'renamed',
    ]);
    const split = [
      ...roster,
      row('e', { predecessors: ['c'] }),
      row('f', { predecessors: ['a', 'x'] }),
    ];
    expect([of(split, 'd'), of(split, 'e'), of(split, 'f')]).toEqual([
      'split',
      'split',
      'reorganised',
    ]);
    expect(comesFrom(roster, row('d', { predecessors: ['c'] }), 'a')).toBe(true);
    expect(comesFrom(roster, row('x'), 'a')).toBe(false);
  });
});

describe('what a roster leaves to be decided', () => {
  const proposed = (...rows: readonly RosterAgency[]) => rosterProposals(rows);

  test('a predecessor that a note names by its code before an arrow', () => {
    const a = row('a', { code: 'K1', name: 'A' });
    const b = row('b', { code: 'K2', name: 'B', note: 'Gabungan (K1) dan ( K9 ) → (K3)' });
    const c = row('c', { code: 'K3', name: 'C' });
    const [found, ...more] = proposed(a, b, c);
    expect(found).toEqual({ kind: 'predecessor', row: b, other: a });
    expect(more).toEqual([]);
    expect(found && followProposal(found)).toEqual({ ...b, predecessors: ['a'] });
    expect(proposed(a, { ...b, predecessors: ['a'] })).toEqual([]);
    expect(proposed({ ...b, note: '(K2)' })).toEqual([]);
    expect(proposed({ ...a, code: '' }, { ...b, note: '()' })).toEqual([]);
  });

  test('a last year, where all that came from a row began in one year', () => {
    const a = row('a', { name: 'A', validFrom: 2010 });
    const next = (id: string, validFrom: number | null) =>
      row(id, { name: id, predecessors: ['a'], validFrom });
    const [found] = proposed(a, next('b', 2020), next('c', 2020));
    expect(found).toEqual({ kind: 'ends', row: a, year: 2019 });
    expect(found && followProposal(found).validTo).toBe(2019);
    expect(proposed(a, next('b', 2020), next('c', 2021))).toEqual([]);
    expect(proposed(a, next('b', null))).toEqual([]);
    expect(proposed({ ...a, validTo: 2018 }, next('b', 2020))).toEqual([]);
    expect(proposed({ ...a, validFrom: 2020 }, next('b', 2020))).toEqual([]);
    expect(proposed({ ...a, validFrom: 2019 }, next('b', 2020))).toHaveLength(1);
    expect(proposed({ ...a, validFrom: null }, next('b', 2020))).toHaveLength(1);
  });

  test.each([
    ['Dinas Kesehatan', 'Dinas'],
    ['RSUD Kota', 'Rumah sakit'],
    ['KECAMATAN  Barat', 'Kecamatan'],
    ['Satuan Polisi', 'Satuan'],
    ['Urusan Dinas', null],
  ])('a kind by the first word: %s', (name, value) => {
    const found = proposed(row('a', { name }));
    expect(found.map((one) => followProposal(one).kind)).toEqual(value === null ? [] : [value]);
    expect(proposed(row('a', { name, kind: 'Lain' }))).toEqual([]);
  });
});
