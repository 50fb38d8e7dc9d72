import { expect, test } from 'vitest';
import { PAPER_HEADS } from '#core/invest/paper/paper-terms.ts';
import { countColumn, rupiahColumn, textColumn } from '#core/report/recap-cells.ts';
import { shownCell } from '#features/plan-papers/shown-cell.ts';

test('a year is told by its column, never by how large a number is', () => {
  expect(shownCell(2027, countColumn(PAPER_HEADS.year))).toBe('2027');
  expect(shownCell(2028, countColumn(PAPER_HEADS.start))).toBe('2028');
  expect(shownCell(2000, rupiahColumn('2027'))).toBe('2.000');
  expect(shownCell(2000, countColumn(PAPER_HEADS.proposals))).toBe('2.000');
  expect(shownCell(1.5, { head: 'Nilai', digits: 2 })).toBe('1,50');
  expect(shownCell('US1', textColumn(PAPER_HEADS.row, 6))).toBe('US1');
  expect(shownCell(undefined, textColumn(PAPER_HEADS.row, 6))).toBe('');
});
