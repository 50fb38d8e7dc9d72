import { expect, test } from 'vitest';
import { damagedName } from '#features/home/damaged-name.ts';
import { twins } from '#features/home/leave-card.ts';
import { assessmentWith } from '../../support/scenario.ts';

test('assessments of the same agency, year and instrument are told apart', () => {
  const one = assessmentWith('01990000-0000-7000-8000-000000000001');
  const copy = assessmentWith('01990000-0000-7000-8000-000000000002');
  const later = { ...assessmentWith('01990000-0000-7000-8000-000000000003'), year: 2030 };
  expect([...twins([one, copy, later])]).toEqual([one.id, copy.id]);
});

test.each([
  [{ agency: { name: ' Dinas A ' }, year: 2026 }, 'Penilaian Dinas A tahun 2026'],
  [{ agency: { name: 'Dinas A' }, year: 'dua ribu' }, 'Penilaian Dinas A'],
  [{ agency: 7, year: 2026 }, 'Catatan x'],
  [null, 'Catatan x'],
])('a damaged row is named by what can still be read: %j', (raw, name) => {
  expect(damagedName({ key: 'x', raw })).toBe(name);
});

test('a damaged row without anything has a name too', () => {
  expect(damagedName({ key: '', raw: 1 })).toBe('Catatan tanpa pengenal');
});
