import { expect, test } from 'vitest';
import type { RowValues } from '#core/intake/column.ts';
import { proposed, recordsOf, trenggalek, trenggalekRows } from './trenggalek.ts';

const row = (line: number, values: RowValues) => ({ line, values });

test('the published list comes in whole, with first years and predecessors', () => {
  const { proposals, left } = proposed(trenggalekRows());
  expect(left).toEqual([]);
  expect(proposals).toHaveLength(48);
  const roster = trenggalek();
  const byCode = new Map(roster.map((one) => [one.code, one]));
  const named = (code: string) =>
    byCode.get(code)?.predecessors.map((id) => roster.find((one) => one.id === id)?.code);
  expect(byCode.get('43')).toMatchObject({ name: 'Dinas Pendidikan', validFrom: 2026 });
  expect(['43', '47', '45', '46', '48'].map(named)).toEqual([['5'], ['5'], ['15'], ['42'], ['22']]);
  expect(roster.filter(({ validFrom }) => validFrom === 2026)).toHaveLength(8);
});

test('the same list once more changes nothing', () => {
  const { proposals, left } = proposed(trenggalekRows(), trenggalek());
  expect(new Set(proposals.map(({ state }) => state))).toEqual(new Set(['same']));
  expect(left).toEqual([]);
});

test('what a later list says is named by field, and what it leaves open stays', () => {
  const [health] = trenggalek();
  if (!health) throw new Error('empty');
  const { proposals } = proposed(
    [row(2, { code: health.code, name: health.name, shortName: 'DISDIKPORA', validTo: 2025 })],
    [health],
  );
  expect(proposals).toMatchObject([
    {
      state: 'changed',
      changes: [
        { field: 'shortName', before: '', after: 'DISDIKPORA' },
        { field: 'validTo', before: null, after: 2025 },
      ],
    },
  ]);
});

test('another name under a known code is left out and named', () => {
  const { proposals, left } = proposed([row(2, { code: '5', name: 'Dinas Baru' })], trenggalek());
  expect(proposals).toEqual([]);
  expect(left).toEqual([
    {
      line: 2,
      title: 'Dinas Baru',
      reason: {
        kind: 'rule',
        code: 'renamed',
        detail: 'Dinas Pendidikan, Pemuda Dan Olahraga',
      },
    },
  ]);
});

test('the same agency twice in a list counts once, by code or by name', () => {
  const { proposals, left } = proposed([
    row(2, { code: '011', name: 'Dinas Sosial' }),
    row(3, { code: '011', name: 'Dinas Sosial Kabupaten' }),
    row(4, { name: ' dinas  sosial ' }),
  ]);
  expect(recordsOf({ proposals, left })).toMatchObject([{ code: '011', name: 'Dinas Sosial' }]);
  expect(left.map(({ line, reason }) => [line, reason])).toEqual([
    [3, { kind: 'duplicate', of: 2 }],
    [4, { kind: 'duplicate', of: 2 }],
  ]);
});

test('a predecessor that is in no list is named, not dropped', () => {
  const { left } = proposed([row(2, { code: '9', name: 'Dinas Baru', predecessors: ['77'] })]);
  expect(left).toMatchObject([
    { line: 2, reason: { kind: 'rule', code: 'predecessor-unknown', detail: '77' } },
  ]);
});
