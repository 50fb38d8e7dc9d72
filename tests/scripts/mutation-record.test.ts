import { expect, test } from 'vitest';
import { mutationTable, shareOfAll } from '../../scripts/lib/mutation-record.mjs';

const row = (room: string, all: number, caught: number, missed: number, loaded = 0) => ({
  room,
  digest: 'x',
  draw: '1',
  all,
  caught,
  missed,
  loaded,
});

test('the share of all rooms weighs each by how many changes it has, not by how many were tried', () => {
  const { share, low, high } = shareOfAll([row('small', 100, 10, 0), row('large', 900, 5, 5)]);
  expect(share).toBeCloseTo(0.1 * 1 + 0.9 * 0.5, 10);
  expect(low).toBeLessThan(share);
  expect(high).toBeGreaterThan(share);
});

test('what runs only as a file is loaded weighs nothing', () => {
  // Half of what was drawn of the second room is not asked, so that it has 100 that are.
  const { share } = shareOfAll([row('one', 100, 10, 0), row('two', 200, 0, 10, 10)]);
  expect(share).toBeCloseTo(0.5, 10);
});

test('where all was tried nothing is left to chance', () => {
  const { share, low, high } = shareOfAll([row('one', 20, 15, 5)]);
  expect([low, high]).toEqual([share, share]);
});

test('the table says how much stands behind a share, and what was not measured', () => {
  const table = mutationTable([row('one', 120, 75, 25, 10), { room: 'two' }, row('all', 4, 3, 1)]);
  const lines = table.split('\n').map((line) => line.replaceAll(/\s+/g, ' '));
  // Wilson's interval of 75 of 100.
  expect(lines[0]).toBe('one 100 of 120 changes 75.0 % 65.7 % – 82.5 %');
  expect(lines[1]).toBe('two not measured –');
  expect(lines[2]).toBe('all 4 of 4 changes 75.0 %');
  expect(lines[3]).toContain('core 104 of 124 changes 75.0 %');
  expect(lines[4]).toContain('2 of 3 rooms; 10 more');
});
