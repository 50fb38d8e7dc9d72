import type { Ink, Point } from '#report/layout/ink.ts';
import { COLOURS, STYLES } from '#report/layout/look.ts';

/** One bar of the chart; `cumulative` is a part of one, for drawing only. */
export interface ParetoBar {
  readonly label: string;
  readonly count: number;
  readonly cumulative: number;
}

interface ParetoFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Room for the bars' names, left of them. */
  readonly labels: number;
  /** Room for the counts, right of them. */
  readonly counts: number;
}

const ROW = 21;
const BAR = 10;
const LABEL = { ...STYLES.small, size: 8, colour: COLOURS.ink };
const LINE = { stroke: COLOURS.target, thickness: 1.1 };

/** Height that the chart needs. */
export function paretoHeight(bars: readonly ParetoBar[]): number {
  return bars.length * ROW + 16;
}

/** Horizontal bars, the longest on top, and the line of what they are together. */
export function drawPareto(ink: Ink, frame: ParetoFrame, bars: readonly ParetoBar[]): void {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const from = frame.left + frame.labels;
  const room = frame.width - frame.labels - frame.counts;
  const bottom = frame.top + bars.length * ROW;
  for (const part of [0, 0.5, 1]) {
    const x = from + room * part;
    const text = `${part * 100}%`;
    const style = { ...STYLES.small, size: 6.5 };
    ink.line({ x, y: frame.top }, { x, y: bottom }, { stroke: COLOURS.line, thickness: 0.5 });
    ink.text(text, { x: x - ink.width(text, style) / 2, y: bottom + 9 }, style);
  }
  const points: Point[] = [];
  bars.forEach((bar, at) => {
    const middle = frame.top + (at + 0.5) * ROW;
    const name = ink.oneLine(bar.label, frame.labels - 8, LABEL);
    ink.text(name, { x: frame.left, y: middle + 2.8 }, LABEL);
    const width = (room * bar.count) / most;
    ink.rectangle(
      { x: from, y: middle - BAR / 2 },
      { width, height: BAR },
      { fill: COLOURS.accent },
    );
    const bold = { ...LABEL, weight: 'bold' as const };
    const text = String(bar.count);
    const x = frame.left + frame.width - ink.width(text, bold);
    ink.text(text, { x, y: middle + 2.8 }, bold);
    points.push({ x: from + room * bar.cumulative, y: middle });
  });
  // A pale edge keeps the line apart from the bars in black and white.
  ink.shape(points, { stroke: COLOURS.white, thickness: 3 }, false);
  ink.shape(points, LINE, false);
  for (const point of points) ink.circle(point, 2, { fill: COLOURS.target });
}
