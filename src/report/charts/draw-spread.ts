import type { Ink } from '#report/layout/ink.ts';
import { COLOURS, STYLES } from '#report/layout/look.ts';
import { barEnd, type BarFrame } from '#report/geometry/bars.ts';
import { drawScale } from './draw-scale.ts';
import type { ChartScale } from './scale.ts';

/** Five numbers of one measure over all that have it. */
export interface SpreadRow {
  readonly label: string;
  readonly least: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly most: number;
}

export const SPREAD_ROW = 20;
const BOX = 9;
const LABEL = { ...STYLES.small, size: 7.5, colour: COLOURS.ink };

/** A box from the lower to the upper quarter, its median as a bar, lines to both ends. */
export function drawSpread(
  ink: Ink,
  frame: Omit<BarFrame, 'barHeight'> & { readonly labelLeft: number },
  rows: readonly SpreadRow[],
  scale: ChartScale,
): void {
  const bar = { ...frame, barHeight: 0 };
  drawScale(ink, frame, rows.length * SPREAD_ROW, scale);
  rows.forEach((row, at) => {
    const y = frame.top + (at + 0.5) * SPREAD_ROW;
    const [first, ...more] = ink.lines(row.label, frame.left - frame.labelLeft - 8, LABEL);
    const lines = more.length > 0 ? [first ?? '', more[0] ?? ''] : [first ?? ''];
    lines.forEach((line, number) => {
      const place = y + 2.6 + (number - (lines.length - 1) / 2) * 8.6;
      ink.text(line, { x: frame.labelLeft, y: place }, LABEL);
    });
    const place = (value: number): number => barEnd(bar, value);
    const thin = { stroke: COLOURS.accent, thickness: 1 };
    ink.line({ x: place(row.least), y }, { x: place(row.lower), y }, thin);
    ink.line({ x: place(row.upper), y }, { x: place(row.most), y }, thin);
    for (const end of [row.least, row.most]) {
      ink.line({ x: place(end), y: y - 3 }, { x: place(end), y: y + 3 }, thin);
    }
    ink.rectangle(
      { x: place(row.lower), y: y - BOX / 2 },
      { width: Math.max(place(row.upper) - place(row.lower), 0.6), height: BOX },
      { fill: COLOURS.accentSoft, stroke: COLOURS.accent, thickness: 0.8 },
    );
    const middle = place(row.median);
    ink.line(
      { x: middle, y: y - BOX / 2 },
      { x: middle, y: y + BOX / 2 },
      { stroke: COLOURS.accent, thickness: 2.2 },
    );
  });
}
