import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { radarOutlines, radarPoint, radarRing } from '#report/geometry/radar.ts';

const frame = { centre: { x: 100, y: 80 }, radius: 50, max: 4 };
const value = fc.oneof(fc.double({ min: 0, max: 4, noNaN: true }), fc.constant(null));

describe('radar geometry', () => {
  test('the first axis points up', () => {
    const point = radarPoint(frame, 0, 5, 4);
    expect(point.x).toBeCloseTo(100);
    expect(point.y).toBeCloseTo(30);
  });

  test('axes go clockwise', () => {
    const point = radarPoint(frame, 1, 4, 2);
    expect(point.x).toBeCloseTo(125);
    expect(point.y).toBeCloseTo(80);
  });

  test('values outside the scale stay on it', () => {
    expect(radarPoint(frame, 0, 5, 9)).toEqual(radarPoint(frame, 0, 5, 4));
    expect(radarPoint(frame, 0, 5, -1)).toEqual(radarPoint(frame, 0, 5, 0));
  });

  test('a ring has one point per axis, all equally far from the centre', () => {
    const ring = radarRing(frame, 8, 2.6);
    expect(ring).toHaveLength(8);
    for (const { x, y } of ring) expect(Math.hypot(x - 100, y - 80)).toBeCloseTo(32.5);
  });

  test('all values make one closed outline', () => {
    const outlines = radarOutlines(frame, [1, 2, 3, 4, 2]);
    expect(outlines).toHaveLength(1);
    expect(outlines[0]?.closed).toBe(true);
    expect(outlines[0]?.points).toHaveLength(5);
  });

  test('a missing value opens the outline; the run over the start stays one piece', () => {
    const outlines = radarOutlines(frame, [1, 2, null, 4, 2]);
    expect(outlines).toHaveLength(1);
    expect(outlines[0]?.closed).toBe(false);
    expect(outlines[0]?.points).toEqual(
      [
        [3, 4],
        [4, 2],
        [0, 1],
        [1, 2],
      ].map(([axis = 0, at = 0]) => radarPoint(frame, axis, 5, at)),
    );
  });

  test('property: every value is drawn exactly once, a missing one never', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 3, maxLength: 12 }), (values) => {
        const points = radarOutlines(frame, values).flatMap((outline) => outline.points);
        expect(points).toHaveLength(values.filter((each) => each !== null).length);
      }),
    );
  });
});
