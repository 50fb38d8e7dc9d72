import { expect, test } from 'vitest';
import type { CurvePoint } from '#core/invest/choice/search-types.ts';
import { curvePlaces } from '#features/reasons/curve-places.ts';

const point = (permille: number, ceiling: number, spent: number, shown: string): CurvePoint => ({
  permille,
  ceiling,
  spent,
  gain: { exact: '1', shown },
  good: 0,
  chosen: [],
  isProven: permille !== 1100,
});

test('a plan under higher ceilings that spends less does not turn the curve back', () => {
  const points = [
    point(900, 90_000_000, 88_000_000, '1,500'),
    point(1000, 100_000_000, 97_500_000, '1,580'),
    point(1100, 110_000_000, 94_000_000, '1,880'),
  ];
  const { over, places, amountOf } = curvePlaces(points);
  expect(over).toBe('ceiling');
  expect(places).toEqual([
    { x: 90, y: 1.5, text: '1,500', mark: 'known' },
    { x: 100, y: 1.58, text: '1,580', mark: 'own' },
    { x: 110, y: 1.88, text: '1,880', mark: 'open' },
  ]);
  expect(points.map(amountOf)).toEqual([90_000_000, 100_000_000, 110_000_000]);
});

test('without ceilings it goes over what is spent', () => {
  const { over, places } = curvePlaces([point(1000, 0, 5_000_000, '0,250')]);
  expect(over).toBe('spent');
  expect(places[0]?.x).toBe(5);
});
