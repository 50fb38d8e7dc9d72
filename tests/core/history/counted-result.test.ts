import { describe, expect, it } from 'vitest';
import { countedResults } from '#core/history/counted-result.ts';
import type { Outcome } from '#core/portfolio/outcome.ts';
import { from, outcome, row } from './results.ts';

const ROSTER = [
  row('a', 'Dinas Lama', { code: '1.01', validTo: 2024 }),
  row('b', 'Dinas Baru', { code: '1.02', validFrom: 2025, predecessors: ['a'] }),
  row('s', 'Dinas Satu', { validTo: 2024 }),
  row('t', 'Dinas Dua', { validFrom: 2025, predecessors: ['s'] }),
  row('u', 'Dinas Tiga', { validFrom: 2025, predecessors: ['s'] }),
];

const called = (name: string, code: string): Pick<Outcome, 'agency'> => ({
  agency: { name, code, shortName: '', government: 'Kabupaten Uji' },
});

const namesOf = (all: readonly Outcome[], roster = ROSTER) => {
  const found = countedResults(
    { open: all.map((one) => from(one)), closed: [] },
    new Set(),
    roster,
    null,
    [],
  );
  return {
    counted: found.results.map(({ agency }) => agency.name).toSorted(),
    doubled: found.doubled.map((rivals) => rivals.map(({ agency }) => agency.name).toSorted()),
  };
};

describe('one agency under several names in one year', () => {
  it('is found by the code of the roster where one result says a code and the other a name', () => {
    const all = [
      outcome('Dinkes', 2025, '3', called('Dinas B. (singkatan)', '1.02')),
      outcome('Dinas Baru', 2025, '2'),
    ];
    expect(namesOf(all)).toEqual({
      counted: [],
      doubled: [['Dinas B. (singkatan)', 'Dinas Baru']],
    });
    expect(namesOf(all, []).doubled).toEqual([]);
  });

  it('is found under the name before a renaming and the one after it', () => {
    const all = [outcome('Dinas Lama', 2025, '3'), outcome('Dinas Baru', 2025, '2')];
    expect(namesOf(all).doubled).toEqual([['Dinas Baru', 'Dinas Lama']]);
    expect(namesOf([outcome('Dinas Lama', 2024, '3'), outcome('Dinas Baru', 2025, '2')])).toEqual({
      counted: ['Dinas Baru', 'Dinas Lama'],
      doubled: [],
    });
  });

  it('is not made of the sides of a split', () => {
    const all = ['Dinas Satu', 'Dinas Dua', 'Dinas Tiga'].map((name) => outcome(name, 2025, '3'));
    expect(namesOf(all)).toEqual({
      counted: ['Dinas Dua', 'Dinas Satu', 'Dinas Tiga'],
      doubled: [],
    });
  });
});
