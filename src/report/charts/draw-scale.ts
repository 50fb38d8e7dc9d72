import { barEnd, type BarFrame } from '#report/geometry/bars.ts';
import type { Ink } from '#report/layout/ink.ts';
import { COLOURS, STYLES } from '#report/layout/look.ts';
import type { ChartScale } from './scale.ts';

/** Draws a fine line down from the top of the frame for each value of the scale, its number below. */
export function drawScale(
  ink: Ink,
  frame: Omit<BarFrame, 'barHeight'>,
  height: number,
  scale: ChartScale,
): void {
  const style = { ...STYLES.small, size: 6.5 };
  for (const tick of [0, ...scale.ticks]) {
    const x = barEnd({ ...frame, barHeight: 0 }, tick);
    const [from, to] = [
      { x, y: frame.top },
      { x, y: frame.top + height },
    ];
    ink.line(from, to, { stroke: COLOURS.line, thickness: 0.5 });
    const text = String(tick);
    ink.text(text, { x: x - ink.width(text, style) / 2, y: frame.top + height + 8 }, style);
  }
}
