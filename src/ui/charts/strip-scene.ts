import { rowAxis } from './row-axis.ts';
import type { LegendEntry, Scene, Shape } from './scene.ts';

/** How values of one kind are spread; numbers are for drawing. */
export interface StripRow {
  readonly label: string;
  /** Null = there is no value at all. */
  readonly spread: {
    readonly min: number;
    readonly q1: number;
    readonly median: number;
    readonly q3: number;
    readonly max: number;
    readonly mean: number;
  } | null;
  /** Said at the end of the row: the mean and of how many. */
  readonly figure: string;
}

const BOX = 9;

function marksOf({ spread }: StripRow, x: (value: number) => number, y: number): readonly Shape[] {
  if (!spread) return [];
  const { min, q1, median, q3, max, mean } = spread;
  const tick = (value: number): Shape => ({
    kind: 'line',
    from: [x(value), y - 5],
    to: [x(value), y + 5],
    ink: 'ink',
    thick: 1.5,
  });
  return [
    { kind: 'line', from: [x(min), y], to: [x(max), y], ink: 'ink', thick: 1.5 },
    tick(min),
    tick(max),
    {
      kind: 'rect',
      at: [x(q1), y - BOX],
      size: [Math.max(1, x(q3) - x(q1)), 2 * BOX],
      fill: 'level3',
      edge: 'ink',
    },
    {
      kind: 'line',
      from: [x(median), y - BOX],
      to: [x(median), y + BOX],
      ink: 'ink',
      thick: 3,
    },
    { kind: 'diamond', at: [x(mean), y], radius: 5, fill: 'paper', edge: 'target' },
  ];
}

/** Boxes over one scale: least, quarters and most, with the mean as a diamond. */
export function stripScene(
  rows: readonly StripRow[],
  scale: { readonly min: number; readonly max: number },
  width: number,
): Scene {
  const axis = rowAxis({
    width,
    min: scale.min,
    max: scale.max,
    labels: rows.map(({ label }) => label),
    right: 112,
  });
  return {
    width,
    height: axis.height,
    shapes: [
      ...axis.shapes,
      ...rows.flatMap((row, at): readonly Shape[] => [
        ...marksOf(row, axis.x, axis.middle(at)),
        {
          kind: 'text',
          at: [width - 4, axis.middle(at) + 4.5],
          text: row.figure,
          side: 'end',
          ink: 'ink',
        },
      ]),
    ],
  };
}

/** What the marks of the boxes mean. */
export function stripLegend(names: {
  readonly range: string;
  readonly box: string;
  readonly median: string;
  readonly mean: string;
}): readonly LegendEntry[] {
  return [
    {
      name: names.range,
      shapes: [
        { kind: 'line', from: [1, 6], to: [35, 6], ink: 'ink', thick: 1.5 },
        { kind: 'line', from: [1, 1], to: [1, 11], ink: 'ink', thick: 1.5 },
        { kind: 'line', from: [35, 1], to: [35, 11], ink: 'ink', thick: 1.5 },
      ],
    },
    {
      name: names.box,
      shapes: [{ kind: 'rect', at: [4, 1], size: [28, 10], fill: 'level3', edge: 'ink' }],
    },
    {
      name: names.median,
      shapes: [{ kind: 'line', from: [18, 0], to: [18, 12], ink: 'ink', thick: 3 }],
    },
    {
      name: names.mean,
      shapes: [{ kind: 'diamond', at: [18, 6], radius: 5, fill: 'paper', edge: 'target' }],
    },
  ];
}
