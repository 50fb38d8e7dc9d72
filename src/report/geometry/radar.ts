/** A point in drawing units, y downwards. */
export interface RadarPoint {
  readonly x: number;
  readonly y: number;
}

export interface RadarFrame {
  readonly centre: RadarPoint;
  readonly radius: number;
  /** The value at the rim; the centre is 0. */
  readonly max: number;
}

/** Consecutive points of the outline; `closed` when no axis lacks a value. */
export interface RadarOutline {
  readonly points: readonly RadarPoint[];
  readonly closed: boolean;
}

/** Where a value lies on axis `axis` of `axes`; the first axis points up, the rest go clockwise. */
export function radarPoint(
  frame: RadarFrame,
  axis: number,
  axes: number,
  value: number,
): RadarPoint {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  const reach = (frame.radius * Math.min(Math.max(value, 0), frame.max)) / frame.max;
  return {
    x: frame.centre.x + reach * Math.cos(angle),
    y: frame.centre.y + reach * Math.sin(angle),
  };
}

/** The closed ring at one value, for scale lines and targets. */
export function radarRing(frame: RadarFrame, axes: number, value: number): readonly RadarPoint[] {
  return Array.from({ length: axes }, (_, axis) => radarPoint(frame, axis, axes, value));
}

/**
 * The outlines of the values. An axis without a value (null) is a gap, never a zero:
 * the outline breaks there, and a run over the start is one piece.
 */
export function radarOutlines(
  frame: RadarFrame,
  values: readonly (number | null)[],
): readonly RadarOutline[] {
  const axes = values.length;
  const points = values.map((value, axis) =>
    value === null ? null : radarPoint(frame, axis, axes, value),
  );
  const gap = points.indexOf(null);
  if (gap < 0) return [{ points: points.flatMap((point) => point ?? []), closed: true }];
  const runs: RadarPoint[][] = [[]];
  for (const point of [...points.slice(gap), ...points.slice(0, gap)]) {
    if (point) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0).map((run) => ({ points: run, closed: false }));
}
