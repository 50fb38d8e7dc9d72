import { expect, test } from 'vitest';
import type { CostLine } from '#core/invest/price/cost-line.ts';
import { placeOf, withLineAs } from '#core/invest/clearance/line-place.ts';

const line = (name: string): CostLine => ({
  price: '',
  name,
  specification: '',
  unit: '',
  volume: '1',
  unitPrice: 1,
  account: '',
  basis: '',
  when: 'once',
});
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(line) as [CostLine, CostLine, CostLine, CostLine];

test('a line that moved up is still found; one that was changed or is gone is not', () => {
  const seen = { line: b, at: 1 };
  expect(withLineAs([a, b, c], seen, d)).toEqual([a, d, c]);
  expect(withLineAs([b, c], seen, d)).toEqual([d, c]);
  expect(withLineAs([b, c], seen, null)).toEqual([c]);
  const without = [a, c];
  expect(placeOf(without, seen)).toBe(-1);
  expect(withLineAs(without, seen, d)).toBe(without);
  expect(withLineAs(without, seen, null)).toBe(without);
});

test('of two lines that say the same, the one that was opened is meant', () => {
  expect(withLineAs([b, a, { ...b }], { line: b, at: 2 }, d)).toEqual([b, a, d]);
});
