import { expect, test } from 'vitest';
import { blankClearance } from '#core/invest/clearance/blank-clearance.ts';
import type { Clearance } from '#core/invest/clearance/clearance.ts';
import { fatesBefore } from '#core/invest/paper/paper-desk.ts';

const AT = '2026-11-23T01:00:00.000Z';
const line = (id: string, given: Partial<Clearance>): Clearance => ({
  ...blankClearance({ id, at: AT, receivedOn: '2026-11-23', year: 2026 }),
  agency: 'Dinas Kesehatan',
  title: id,
  ...given,
});
const FATE = { budgeted: true, amount: 3, carriedOut: null, result: '', at: AT } as const;

test('years before the plan: what its cost lines sum to, and what nobody asked for, too', () => {
  const bought = {
    price: '',
    name: 'Laptop',
    specification: '',
    unit: 'unit',
    volume: '2',
    unitPrice: 12_000_000,
    account: '',
    basis: '',
    when: 'once',
  } as const;
  const rows = [
    line('diminta', { fate: FATE, lines: [bought] }),
    line('ditemukan', { origin: 'budget', amount: 5_000_000 }),
    line('belum diputus', { amount: 1 }),
    line('tahun rencana', { year: 2027, fate: FATE, amount: 1 }),
  ];
  const told = fatesBefore(rows, 2027).map(({ title, amount }) => [title, amount]);
  expect(told).toEqual([
    ['diminta', 24_000_000],
    ['ditemukan', 5_000_000],
  ]);
});
