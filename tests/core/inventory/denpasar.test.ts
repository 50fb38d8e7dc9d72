import { expect, it } from 'vitest';
import { applicationList } from '#core/inventory/application-list.ts';
import type { Application } from '#core/inventory/application.ts';
import { contractsOf } from '#core/inventory/contract-list.ts';
import { completenessOf } from '#core/inventory/completeness.ts';
import { tableKind as APPLICATION_TABLE } from '#core/inventory/application-table.ts';
import { tableKind as CONTRACT_TABLE } from '#core/inventory/contract-table.ts';
import { applyMapping } from '#core/intake/apply-mapping.ts';
import { guessMapping } from '#core/intake/guess-mapping.ts';
import { nearThreshold } from '#core/inventory/thresholds.ts';
import { denpasarApplications, proposed } from '../../support/denpasar.ts';

const applications = denpasarApplications();
const byCode = (code: string): Application | undefined =>
  applications.find((one) => one.code === code);

it('takes every row of the real list by its headers alone', () => {
  const { proposals, left, problems } = proposed(APPLICATION_TABLE, 'denpasar-aplikasi', []);
  expect(proposals).toHaveLength(189);
  expect([left.length, problems]).toEqual([0, 0]);
  expect(proposals.every(({ state }) => state === 'new')).toBe(true);
});

it('reads what the columns say', () => {
  expect(byCode('76')).toMatchObject({
    name: 'PPID',
    kind: 'common',
    status: 'active',
    category: 'Lokal',
    medium: 'Website',
    agencyCode: '030801',
    agency: 'Dinas Komunikasi, Informatika dan Statistik',
    note: '',
    openSourceClause: null,
  });
  expect(byCode('2')).toMatchObject({ status: 'inactive', year: null, integrated: null });
});

it('joins the contracts by their code, each once though both files tell of it', () => {
  const all = applications.flatMap(({ contracts }) => contracts);
  expect(all).toHaveLength(19);
  expect(all.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(1_209_162_500);
  expect(byCode('154')?.contracts.map(({ year, value }) => [year, value])).toEqual([
    [2015, 80_000_000],
    [2016, 48_675_000],
  ]);
  expect(byCode('112')?.contracts).toHaveLength(2);
});

it('changes nothing when the same files come again', () => {
  const again = proposed(APPLICATION_TABLE, 'denpasar-aplikasi', applications);
  expect(new Set(again.proposals.map(({ state }) => state))).toEqual(new Set(['same']));
  const contracts = proposed(CONTRACT_TABLE, 'denpasar-kontrak', applications);
  expect(new Set(contracts.proposals.map(({ state }) => state))).toEqual(new Set(['same']));
});

it('knows its own file again: what left as a list comes back unchanged', () => {
  const { columns, rows } = applicationList(applications, 'Inventaris');
  const headers = columns.map(({ head }) => head);
  const mapping = guessMapping(APPLICATION_TABLE.columns, headers);
  const mapped = headers.filter((_, at) => !Object.values(mapping).includes(at));
  expect(mapped).toEqual([]);
  const lines = rows.map((cells, at) => ({ line: at + 2, cells }));
  const table = { name: '', headers, rows: lines, warnings: [] };
  const read = applyMapping(table, APPLICATION_TABLE.columns, mapping);
  const hands = { at: '', day: '', newId: () => 'x', fileName: '', options: {} };
  const { proposals } = APPLICATION_TABLE.propose(read.rows, applications, hands);
  expect(new Set(proposals.map(({ state }) => state))).toEqual(new Set(['same']));
});

it('leaves out contracts of applications that are not here, and says which', () => {
  const some = applications.filter(({ code }) => code !== '160' && code !== '75');
  const renamed = some.map((one) => (one.code === '71' ? { ...one, name: 'Lain' } : one));
  const { left } = proposed(CONTRACT_TABLE, 'denpasar-kontrak', renamed);
  expect(left.map(({ line, reason }) => [line, reason])).toEqual([
    [2, { kind: 'rule', code: 'no-application', detail: '160' }],
    [15, { kind: 'rule', code: 'no-application', detail: '75' }],
    [19, { kind: 'rule', code: 'other-name', detail: 'Lain' }],
  ]);
});

it('measures how much is filled: 136 of 189 rows have no year', () => {
  const { whole, fields, agencies } = completenessOf(applications);
  const known = Object.fromEntries(fields.map(({ field, known: count }) => [field, count]));
  expect(known).toMatchObject({
    year: 189 - 136,
    address: 189 - 78,
    integration: 43,
    kind: 189,
    status: 189,
    sourceOwner: 0,
    openSourceClause: 0,
    yearlyCost: 0,
  });
  expect(whole.of).toBe(189 * 12);
  expect(agencies).toHaveLength(38);
  expect(agencies.reduce((sum, one) => sum + one.known, 0)).toBe(whole.known);
});

it('flags the contracts just under a round value, and no other', () => {
  const thresholds = contractsOf(applications).map(({ threshold }) => threshold);
  const near = (limit: number | null) => thresholds.filter((one) => one === limit).length;
  expect([near(50_000_000), near(200_000_000), near(null)]).toEqual([10, 1, 8]);
  expect([39_999_999, 40_000_000, 50_000_000, 50_000_001].map(nearThreshold)).toEqual([
    null,
    50_000_000,
    50_000_000,
    null,
  ]);
});
