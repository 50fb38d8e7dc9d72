import { describe, expect, test } from 'vitest';
import { clearanceSums } from '#core/invest/clearance/clearance-sums.ts';
import { fateSums } from '#core/invest/clearance/clearance-fate.ts';
import type { Clearance, ClearanceVerdict } from '#core/invest/clearance/clearance.ts';
import { yearShownFirst } from '#core/invest/clearance/register-year.ts';
import { blankRosterAgency } from '#core/roster/blank-agency.ts';
import { newClearance } from '#workflow/plans/clearances.ts';
import { newNoSpending } from '#workflow/plans/no-spending.ts';

const NOW = '2026-11-23T00:00:00.000Z';
const desk = { now: () => NOW };

const verdict = (kind: ClearanceVerdict['kind']): ClearanceVerdict => ({
  kind,
  reasons: 'sesuai',
  conditions: [],
  redirectedTo: '',
  number: '1',
  date: '2026-11-23',
  validYear: 2027,
  office: 'Kepala Dinas',
  by: '',
  at: NOW,
});

const row = (agency: string, said: Partial<Clearance> = {}): Clearance => ({
  ...newClearance(desk, {
    agency,
    agencyCode: '',
    year: 2027,
    receivedOn: '2026-11-23',
    title: 'Laptop',
  }),
  ...said,
});

const roster = ['Dinas Satu', 'Dinas Dua', 'Badan Tiga'].map((name, at) => ({
  ...blankRosterAgency(`r${at}`, NOW),
  name,
}));

describe('the numbers for indicator 13', () => {
  test('a roster that names its government knows the agencies of the register', () => {
    const named = roster.map((one) => ({ ...one, government: 'Kabupaten Contoh' }));
    const sums = clearanceSums([row('Dinas Satu')], named, 2027, []);
    expect(sums).toMatchObject({ withLines: 1, silent: ['Dinas Dua', 'Badan Tiga'] });
  });

  test('who asked for everything, for some of it, for nothing, and who is silent', () => {
    const sums = clearanceSums(
      [
        row('Dinas Satu', { decision: verdict('approved'), amount: 10 }),
        row(' dinas  satu', { decision: verdict('returned'), amount: 5 }),
        row('Dinas Dua', { origin: 'budget', amount: null }),
        row('Dinas Lama', { year: 2026, decision: verdict('approved') }),
      ],
      roster,
      2027,
      [],
    );
    expect(sums).toMatchObject({
      agencies: 3,
      withLines: 2,
      consulted: 1,
      partly: 0,
      unconsulted: 1,
      silent: ['Badan Tiga'],
      all: { count: 3, rupiah: 15, unknown: 1 },
      reviewed: { count: 2, rupiah: 15, unknown: 0 },
      unasked: { count: 1 },
      level: 2,
    });
    expect(sums.decisions.returned).toEqual({ count: 1, rupiah: 5, unknown: 0 });
  });

  test('level 3 only where every agency of the roster is there and every line decided', () => {
    const all = roster.map(({ name }) => row(name, { decision: verdict('conditional') }));
    expect(clearanceSums(all, roster, 2027, []).level).toBe(3);
    expect(clearanceSums(all.slice(1), roster, 2027, []).level).toBe(2);
    expect(clearanceSums([...all, row('Dinas Dua')], roster, 2027, []).level).toBe(2);
  });

  test('a line says no government: it is of the one that the roster is of', () => {
    const ours = roster.map((one) => ({ ...one, government: 'Kabupaten Uji' }));
    const decision = verdict('approved');
    const sums = clearanceSums([row('Dinas Satu', { decision })], ours, 2027, []);
    expect(sums).toMatchObject({
      agencies: 3,
      consulted: 1,
      silent: ['Dinas Dua', 'Badan Tiga'],
      unlisted: [],
    });
  });

  test('who is not in the roster is not counted among its agencies, and is named', () => {
    const decision = verdict('approved');
    const rows = [row('Dinas Satu', { decision }), row('Dinas Lama', { decision })];
    expect(clearanceSums([...rows, row('dinas lama')], roster, 2027, [])).toMatchObject({
      agencies: 3,
      withLines: 1,
      consulted: 1,
      partly: 0,
      unlisted: ['Dinas Lama'],
      all: { count: 3 },
    });
  });

  test('without a roster nobody knows who is missing', () => {
    const sums = clearanceSums(
      [row('Dinas Satu', { decision: verdict('approved') })],
      [],
      2027,
      [],
    );
    expect(sums).toMatchObject({ agencies: null, level: 2 });
  });

  test('who declares to spend nothing was consulted, and then level 3 can be reached', () => {
    const decision = verdict('approved');
    const nothing = (agency: string, year = 2027) => ({
      ...newNoSpending(desk, {
        agency,
        agencyCode: '',
        year,
        declaredOn: '2026-11-20',
        declaredBy: 'Surat 12',
        reason: '',
        by: '',
      }),
    });
    const two = [row('Dinas Satu', { decision }), row('Dinas Dua', { decision })];
    expect(clearanceSums(two, roster, 2027, [nothing('Badan Tiga', 2026)]).level).toBe(2);
    expect(clearanceSums(two, roster, 2027, [nothing('badan  tiga')])).toMatchObject({
      agencies: 3,
      withLines: 2,
      consulted: 3,
      declared: 1,
      silent: [],
      all: { count: 2 },
      level: 3,
    });
    const open = clearanceSums([row('Dinas Satu')], roster, 2027, [nothing('Dinas Satu')]);
    expect(open).toMatchObject({ consulted: 0, declared: 0, contradicted: ['Dinas Satu'] });
    const strange = clearanceSums([], roster, 2027, [nothing('Dinas Lama')]);
    expect(strange).toMatchObject({ declared: 0, unlisted: ['Dinas Lama'], level: 1 });
    const all = roster.map(({ name }) => nothing(name));
    expect(clearanceSums([], roster, 2027, all)).toMatchObject({ consulted: 3, level: 3 });
  });

  test('nothing decided is level 1', () => {
    expect(clearanceSums([], roster, 2027, []).level).toBe(1);
    expect(clearanceSums([row('Dinas Satu')], roster, 2027, []).level).toBe(1);
  });

  test('lines are added up exactly, volume times price', () => {
    const line = {
      price: '',
      name: 'Internet',
      specification: '',
      unit: 'bulan',
      volume: '12.5',
      unitPrice: 1_000_001,
      account: '',
      basis: '',
      when: 'yearly',
    } as const;
    const sums = clearanceSums(
      [row('Dinas Satu', { lines: [line], amount: 99 })],
      roster,
      2027,
      [],
    );
    expect(sums.all.rupiah).toBe(12_500_013);
  });
});

test('the year that is shown first: the next one, else the latest that has lines', () => {
  expect(yearShownFirst([], 2027)).toBe(2027);
  expect(yearShownFirst([{ year: 2026 }, { year: 2027 }], 2027)).toBe(2027);
  expect(yearShownFirst([{ year: 2025 }, { year: 2026 }], 2027)).toBe(2026);
});

test('what became of it: approved, in the budget, done, and against the advice', () => {
  const at = NOW;
  const fate = (budgeted: boolean | null, carriedOut: 'yes' | 'partly' | 'no' | null) => ({
    budgeted,
    amount: null,
    carriedOut,
    result: '',
    at,
  });
  const approved = verdict('approved');
  expect(
    fateSums(
      [
        row('a', { decision: approved, fate: fate(true, 'yes') }),
        row('b', { decision: approved, fate: fate(true, 'partly') }),
        row('c', { decision: verdict('conditional'), fate: fate(false, null) }),
        row('d', { decision: approved }),
        row('e', { decision: verdict('redirected'), fate: fate(true, null) }),
        row('i', { decision: verdict('returned'), fate: fate(false, null) }),
        row('f', { fate: fate(true, 'yes') }),
        row('g', { origin: 'budget', fate: fate(true, 'yes') }),
        row('h', { origin: 'budget' }),
      ],
      2027,
    ),
  ).toEqual({
    year: 2027,
    approved: 4,
    budgeted: 2,
    notBudgeted: 1,
    done: 1,
    partly: 1,
    notDone: 0,
    unknown: 1,
    against: 1,
    unasked: 2,
    unaskedDone: 1,
  });
});
