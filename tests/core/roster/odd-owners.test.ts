import { expect, it } from 'vitest';
import { oddOwners } from '#core/roster/odd-owners.ts';
import { trenggalek } from './trenggalek.ts';

const roster = trenggalek().map((row) => (row.code === '24' ? { ...row, validTo: 2025 } : row));
const of = (agency: string, agencyCode = '') => ({ agency, agencyCode });

it('names owners that the roster does not know as they are called, and keeps quiet of others', () => {
  const rows = [
    of('dinas  PERHUBUNGAN', '030701'),
    of('Dinas Kominfo', '16'),
    of('Dinas Antah Berantah', '011201'),
    of('Badan Kepegawaian Daerah', '24'),
    of('DINAS ANTAH BERANTAH', ''),
    of(''),
  ];
  expect(oddOwners(roster, rows, 2026)).toMatchObject([
    { kind: 'other-years', count: 1, successors: [{ code: '50' }] },
    { kind: 'absent', name: 'Dinas Antah Berantah', count: 2 },
    { kind: 'renamed', name: 'Dinas Kominfo', row: { name: 'Dinas Komunikasi Dan Informatika' } },
  ]);
  expect(oddOwners(roster, rows.slice(3, 4), 2025)).toEqual([]);
  expect(oddOwners([], rows, 2026)).toEqual([]);
});
