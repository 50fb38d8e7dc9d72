import type { Ink } from '#report/layout/ink.ts';
import { COLOURS, STYLES, type TextStyle } from '#report/layout/look.ts';
import { barEnd, barsOf, type BarFrame } from '#report/geometry/bars.ts';
import { drawScale } from './draw-scale.ts';
import type { ChartScale } from './scale.ts';

export interface BarRow {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  /** What the evidence supports of it; null where nothing is attached. */
  readonly supported: number | null;
  readonly supportedText: string;
  /** 1 = top group; deeper groups are indented and lighter. */
  readonly depth: number;
}

export interface BarPlan {
  readonly lines: readonly (readonly string[])[];
  readonly heights: readonly number[];
  readonly total: number;
}

export const BAR_HEIGHT = 8;
/** The bar of what is supported hangs below the claimed one. */
const SUPPORTED_HEIGHT = 3;
const SUPPORTED_ROOM = 7;
const LABEL = { ...STYLES.small, size: 7.5, colour: COLOURS.ink };
const LABEL_LINE = 9.4;
const INDENT = 8;

function styleOf(row: BarRow): typeof LABEL | (Omit<typeof LABEL, 'weight'> & { weight: 'bold' }) {
  return row.depth === 1 ? { ...LABEL, weight: 'bold' as const } : LABEL;
}

/** Breaks the labels and gives each row the height it needs. */
export function planBars(ink: Ink, rows: readonly BarRow[], labelWidth: number): BarPlan {
  const lines = rows.map((row) =>
    ink.lines(row.label, labelWidth - 6 - (row.depth - 1) * INDENT, styleOf(row)),
  );
  const room = rows.some(({ supported }) => supported !== null) ? SUPPORTED_ROOM : 0;
  const heights = lines.map((label) => Math.max(label.length * LABEL_LINE, BAR_HEIGHT + room) + 7);
  return { lines, heights, total: heights.reduce((sum, height) => sum + height, 0) };
}

/** Draws horizontal bars with their values, what is supported below, the target as a dashed line. */
export function drawBars(
  ink: Ink,
  frame: BarFrame & { readonly labelLeft: number; readonly valueRight: number },
  rows: readonly BarRow[],
  plan: BarPlan,
  scale: ChartScale,
): void {
  drawScale(ink, frame, plan.total, scale);
  const bars = barsOf(
    frame,
    rows.map(({ value }) => value),
    plan.heights,
  );
  let top = frame.top;
  rows.forEach((row, at) => {
    const height = plan.heights[at] ?? 0;
    const lines = plan.lines[at] ?? [];
    const first = top + (height - lines.length * LABEL_LINE) / 2 + 7;
    lines.forEach((line, number) => {
      const x = frame.labelLeft + (row.depth - 1) * INDENT;
      ink.text(line, { x, y: first + number * LABEL_LINE }, styleOf(row));
    });
    const bar = bars[at];
    const fill = row.depth === 1 ? COLOURS.accent : COLOURS.faint;
    if (bar) ink.rectangle(bar, bar, { fill });
    const backed = row.supported === null ? null : barEnd(frame, row.supported) - frame.left;
    if (bar && backed !== null) {
      const below = { x: bar.x, y: bar.y + bar.height + 1 };
      const size = { width: backed, height: SUPPORTED_HEIGHT };
      ink.rectangle(below, size, { fill: COLOURS.supported });
    }
    const bold = { ...LABEL, weight: 'bold' as const };
    const right = (text: string, style: Pick<TextStyle, 'size' | 'weight'>): number =>
      frame.valueRight - ink.width(text, style);
    const line = top + height / 2 + (backed === null ? 2.7 : -1.2);
    ink.text(row.text, { x: right(row.text, bold), y: line }, bold);
    if (backed !== null) {
      const style = { ...LABEL, colour: COLOURS.supported };
      const x = right(row.supportedText, style);
      ink.text(row.supportedText, { x, y: line + LABEL_LINE }, style);
    }
    top += height;
  });
  if (scale.target) {
    const x = barEnd(frame, scale.target.value);
    const [from, to] = [
      { x, y: frame.top - 3 },
      { x, y: frame.top + plan.total },
    ];
    // A pale edge keeps the line apart from the bars in black and white.
    ink.line(from, to, { stroke: COLOURS.white, thickness: 2.4 });
    ink.line(from, to, { stroke: COLOURS.target, thickness: 1, dash: [4, 2.5] });
  }
}
