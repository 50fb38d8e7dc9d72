import type { Ink } from '#report/layout/ink.ts';
import { COLOURS, STYLES } from '#report/layout/look.ts';
import { barEnd, barsOf, type BarFrame } from '#report/geometry/bars.ts';
import type { ChartScale } from './scale.ts';

export interface BarRow {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  /** 1 = top group; deeper groups are indented and lighter. */
  readonly depth: number;
}

export interface BarPlan {
  readonly lines: readonly (readonly string[])[];
  readonly heights: readonly number[];
  readonly total: number;
}

export const BAR_HEIGHT = 8;
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
  const heights = lines.map((label) => Math.max(label.length * LABEL_LINE, BAR_HEIGHT) + 7);
  return { lines, heights, total: heights.reduce((sum, height) => sum + height, 0) };
}

function drawScale(ink: Ink, frame: BarFrame, height: number, scale: ChartScale): void {
  for (const tick of [0, ...scale.ticks]) {
    const x = barEnd(frame, tick);
    const [from, to] = [
      { x, y: frame.top },
      { x, y: frame.top + height },
    ];
    ink.line(from, to, { stroke: COLOURS.line, thickness: 0.5 });
    const text = String(tick);
    const style = { ...STYLES.small, size: 6.5 };
    ink.text(text, { x: x - ink.width(text, style) / 2, y: frame.top + height + 8 }, style);
  }
}

/** Draws horizontal bars with their values and the target as a dashed line. */
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
    const x = frame.valueRight - ink.width(row.text, { ...LABEL, weight: 'bold' });
    ink.text(row.text, { x, y: top + height / 2 + 2.7 }, { ...LABEL, weight: 'bold' });
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
