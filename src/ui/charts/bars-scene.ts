import { rowAxis } from './row-axis.ts';
import type { Scene, Shape } from './scene.ts';

/** One bar from the start of the scale. */
export interface BarRow {
  readonly label: string;
  /** Null = no value: nothing is drawn, never a zero. */
  readonly value: number | null;
  readonly figure: string;
}

/** Bars below each other over one scale, each with its figure at the end of the row. */
export function barsScene(rows: readonly BarRow[], max: number, width: number): Scene {
  const axis = rowAxis({ width, max, labels: rows.map(({ label }) => label), right: 112 });
  return {
    width,
    height: axis.height,
    shapes: [
      ...axis.shapes,
      ...rows.flatMap(({ value, figure }, at): readonly Shape[] => {
        const y = axis.middle(at);
        const bar: readonly Shape[] =
          value === null
            ? []
            : [
                {
                  kind: 'rect',
                  at: [axis.x(0), y - 8],
                  size: [Math.max(1, axis.x(value) - axis.x(0)), 16],
                  fill: 'value',
                },
              ];
        return [
          ...bar,
          { kind: 'text', at: [width - 4, y + 4.5], text: figure, side: 'end', ink: 'ink' },
        ];
      }),
    ],
  };
}
