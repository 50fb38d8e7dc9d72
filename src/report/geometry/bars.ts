export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BarFrame {
  readonly left: number;
  readonly top: number;
  /** Room for the longest bar. */
  readonly width: number;
  readonly max: number;
  readonly barHeight: number;
}

/** Where a value ends on the horizontal scale; the scale starts at 0. */
export function barEnd(frame: BarFrame, value: number): number {
  return frame.left + (frame.width * Math.min(Math.max(value, 0), frame.max)) / frame.max;
}

/**
 * One bar per row, centred in rows of the given heights; null where a row has no
 * value: an absent value is no bar of length zero.
 */
export function barsOf(
  frame: BarFrame,
  values: readonly (number | null)[],
  rowHeights: readonly number[],
): readonly (Bar | null)[] {
  let top = frame.top;
  return values.map((value, row) => {
    const height = rowHeights[row] ?? frame.barHeight;
    const y = top + (height - frame.barHeight) / 2;
    top += height;
    return value === null
      ? null
      : { x: frame.left, y, width: barEnd(frame, value) - frame.left, height: frame.barHeight };
  });
}
