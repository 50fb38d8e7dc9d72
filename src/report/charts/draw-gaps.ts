import type { Ink, Point } from '#report/layout/ink.ts';
import { COLOURS, STYLES } from '#report/layout/look.ts';
import { barEnd, type BarFrame } from '#report/geometry/bars.ts';
import { drawScale } from './draw-scale.ts';
import type { ChartScale } from './scale.ts';

/** What was claimed, what the evidence supports, and what was agreed on; null = not said. */
export interface GapRow {
  readonly label: string;
  readonly claimed: number | null;
  readonly supported: number | null;
  readonly final: number | null;
}

export const GAP_ROW = 13;
const MARK = 2.7;
const LABEL = { ...STYLES.small, size: 7.5, colour: COLOURS.ink };

/** An open ring around whatever lies there: told apart from the others by its form, not only by its colour. */
export function claimedMark(ink: Ink, at: Point): void {
  ink.circle(at, MARK + 1, { stroke: COLOURS.target, thickness: 1.1 });
}

/** A square. */
export function supportedMark(ink: Ink, { x, y }: Point): void {
  const side = 2 * MARK - 1;
  ink.rectangle(
    { x: x - side / 2, y: y - side / 2 },
    { width: side, height: side },
    { fill: COLOURS.supported },
  );
}

/** A full circle. */
export function finalMark(ink: Ink, at: Point): void {
  ink.circle(at, MARK, { fill: COLOURS.accent });
}

/** One row for each name, its values as marks on one line between them. */
export function drawGaps(
  ink: Ink,
  frame: Omit<BarFrame, 'barHeight'> & { readonly labelLeft: number },
  rows: readonly GapRow[],
  scale: ChartScale,
): void {
  const bar = { ...frame, barHeight: 0 };
  drawScale(ink, frame, rows.length * GAP_ROW, scale);
  rows.forEach((row, at) => {
    const y = frame.top + (at + 0.5) * GAP_ROW;
    const name = ink.oneLine(row.label, frame.left - frame.labelLeft - 8, LABEL);
    ink.text(name, { x: frame.labelLeft, y: y + 2.6 }, LABEL);
    const ends = [row.claimed, row.supported, row.final].flatMap((one) =>
      one === null ? [] : [barEnd(bar, one)],
    );
    if (ends.length > 1) {
      const [from, to] = [Math.min(...ends), Math.max(...ends)];
      ink.line({ x: from, y }, { x: to, y }, { stroke: COLOURS.faint, thickness: 1.2 });
    }
    if (row.supported !== null) supportedMark(ink, { x: barEnd(bar, row.supported), y });
    if (row.final !== null) finalMark(ink, { x: barEnd(bar, row.final), y });
    if (row.claimed !== null) claimedMark(ink, { x: barEnd(bar, row.claimed), y });
  });
}
