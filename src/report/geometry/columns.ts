import type { Bar } from './bars.ts';

export interface ColumnFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The value at the upper rim; the lower is 0. */
  readonly max: number;
}

/** Part of a column's place that stays empty beside it. */
const GAP = 0.14;

/** Where a value lies above the lower rim. */
export function columnTop(frame: ColumnFrame, value: number): number {
  const part = Math.min(Math.max(value, 0), frame.max) / frame.max;
  return frame.top + frame.height * (1 - part);
}

/** One upright bar per value, each in the middle of its equal share of the width. */
export function columnsOf(frame: ColumnFrame, values: readonly number[]): readonly Bar[] {
  const step = frame.width / Math.max(1, values.length);
  return values.map((value, at) => {
    const y = columnTop(frame, value);
    return {
      x: frame.left + step * (at + GAP / 2),
      y,
      width: step * (1 - GAP),
      height: frame.top + frame.height - y,
    };
  });
}

/** Whole numbers for the lines of a scale of counts: at most six, the highest at or above `most`. */
export function countTicks(most: number): readonly number[] {
  const rough = Math.max(1, most) / 5;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? power * 10;
  const whole = Math.max(1, Math.round(step));
  return Array.from({ length: Math.ceil(Math.max(1, most) / whole) + 1 }, (_, at) => at * whole);
}
