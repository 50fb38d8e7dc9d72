import { describe, expect, test } from 'vitest';
import { barEnd, barsOf } from '#report/geometry/bars.ts';

const frame = { left: 100, top: 10, width: 200, max: 5, barHeight: 8 };

describe('bar geometry', () => {
  test('the scale starts at zero and ends at the highest value', () => {
    expect(barEnd(frame, 0)).toBe(100);
    expect(barEnd(frame, 2.5)).toBe(200);
    expect(barEnd(frame, 5)).toBe(300);
    expect(barEnd(frame, 7)).toBe(300);
  });

  test('bars stand centred in rows of their own heights', () => {
    expect(barsOf(frame, [5, 1], [20, 28])).toEqual([
      { x: 100, y: 16, width: 200, height: 8 },
      { x: 100, y: 40, width: 40, height: 8 },
    ]);
  });

  test('an absent value is no bar, and keeps its row', () => {
    const bars = barsOf(frame, [null, 5], [20, 20]);
    expect(bars[0]).toBeNull();
    expect(bars[1]?.y).toBe(36);
  });
});
