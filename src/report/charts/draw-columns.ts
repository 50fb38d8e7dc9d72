import type { Ink } from '#report/layout/ink.ts';
import { COLOURS, STYLES } from '#report/layout/look.ts';
import { columnsOf, columnTop, countTicks, type ColumnFrame } from '#report/geometry/columns.ts';

/** How many fall into one step of the scale. */
export interface CountColumn {
  readonly label: string;
  readonly count: number;
}

const TICK = { ...STYLES.small, size: 6.5 };
const NUMBER = { ...STYLES.label, size: 7.5, colour: COLOURS.ink };
const LABEL = { ...STYLES.small, size: 6.8, colour: COLOURS.ink };
/** Room for the numbers of the scale, for the counts above, and for the labels below. */
const COLUMN_ROOM = { left: 24, top: 12, bottom: 22 };

/** Upright bars with their counts above them and the steps they stand for below. */
export function drawColumns(
  ink: Ink,
  box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  },
  columns: readonly CountColumn[],
): void {
  const ticks = countTicks(Math.max(0, ...columns.map(({ count }) => count)));
  const frame: ColumnFrame = {
    left: box.left + COLUMN_ROOM.left,
    top: box.top + COLUMN_ROOM.top,
    width: box.width - COLUMN_ROOM.left,
    height: box.height - COLUMN_ROOM.top - COLUMN_ROOM.bottom,
    max: ticks.at(-1) ?? 1,
  };
  const right = frame.left + frame.width;
  for (const tick of ticks) {
    const y = columnTop(frame, tick);
    ink.line({ x: frame.left, y }, { x: right, y }, { stroke: COLOURS.line, thickness: 0.5 });
    const text = String(tick);
    ink.text(text, { x: frame.left - 5 - ink.width(text, TICK), y: y + 2.3 }, TICK);
  }
  const step = frame.width / Math.max(1, columns.length);
  columnsOf(
    frame,
    columns.map(({ count }) => count),
  ).forEach((bar, at) => {
    const { label = '', count = 0 } = columns[at] ?? {};
    const middle = bar.x + bar.width / 2;
    if (count > 0) ink.rectangle(bar, bar, { fill: COLOURS.accent });
    const number = String(count);
    ink.text(number, { x: middle - ink.width(number, NUMBER) / 2, y: bar.y - 3 }, NUMBER);
    const lines = ink.lines(label, step - 2, LABEL).slice(0, 2);
    lines.forEach((line, row) => {
      const words = line.trim();
      const y = frame.top + frame.height + 9 + row * 8;
      ink.text(words, { x: middle - ink.width(words, LABEL) / 2, y }, LABEL);
    });
  });
  const bottom = frame.top + frame.height;
  ink.line({ x: frame.left, y: bottom }, { x: right, y: bottom }, { stroke: COLOURS.faint });
}
